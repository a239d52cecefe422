using ContractGen.Zoo.Generics;
using ContractGen.Zoo.Inheritance;
using ContractGen.Zoo.Orders;
using ContractGen.Zoo.Structs;
using ContractGen.Zoo.Unions;

namespace ContractGen.Tests.Codecs;

/// <summary>A contract whose base, members, elements and type arguments are contracts of another project.</summary>
[Contract]
public sealed partial class ReferencingContract : Person
{
    [Field(4)] public required Order Order { get; init; }
    [Field(5)] public List<LineItem> Items { get; init; } = [];
    [Field(6)] public Dictionary<string, Point> Points { get; init; } = [];
    [Field(7)] public Page<Address>? Page { get; init; }
    [Field(8)] public Payment? Payment { get; init; }
    [Field(9)] public IShape? Shape { get; init; }
    [Field(10)] public OrderStatus? Status { get; init; }
}
