using ContractGen.Zoo.Orders;
using ContractGen.Zoo.Structs;

namespace ContractGen.Zoo.Collections;

/// <summary>Lists of lists and lists with nulls, which numbers cannot carry into Protobuf.</summary>
[Contract]
public sealed partial class NestedLists
{
    public double[][] Jagged { get; set; } = [];
    public List<List<string>> Deep { get; set; } = [];
    public List<string?> Holes { get; set; } = [];
    public int?[] NullableNumbers { get; set; } = [];
    public IReadOnlyList<LineItem?> NullableItems { get; set; } = [];
    public List<Point?> NullableStructs { get; set; } = [];
}
