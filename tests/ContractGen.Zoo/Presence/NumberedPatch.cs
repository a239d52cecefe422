using ContractGen.Codecs;
using ContractGen.Zoo.Orders;

namespace ContractGen.Zoo.Presence;

/// <summary>Absent and value kept apart where null is not among the values.</summary>
[Contract]
public sealed partial record NumberedPatch
{
    [Field(1)] public Optional<string> Name { get; init; }
    [Field(2)] public Optional<int> Age { get; init; }
    [Field(3)] public Optional<Address> Address { get; init; }
}
