using ContractGen.Codecs;
using ContractGen.Zoo.Orders;

namespace ContractGen.Zoo.Presence;

/// <summary>Absent, null and value kept apart.</summary>
[Contract]
public sealed partial record Patch
{
    public Optional<string?> Name { get; init; }
    public Optional<int> Age { get; init; }
    public Optional<List<string>> Tags { get; init; }
    public Optional<Order?> Order { get; init; }
}
