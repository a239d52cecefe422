using ContractGen.Zoo.Structs;

namespace ContractGen.Zoo.Presence;

/// <summary>One of several members, taken by a constructor.</summary>
[Contract]
public sealed partial record Notification(
    [Field(1)] string Text,
    [Field(2, OneOf = "receiver")] string? Mail = null,
    [Field(3, OneOf = "receiver")] ulong? Phone = null,
    [Field(4, OneOf = "receiver")] Point? Place = null);
