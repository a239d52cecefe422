using ContractGen.Zoo.Orders;
using ContractGen.Zoo.Structs;

namespace ContractGen.Zoo.Generics;

/// <summary>A class beside a struct as type arguments, either way round.</summary>
[Contract]
public sealed partial class Pairs
{
    public List<Pair<LineItem, Point>> Items { get; set; } = [];
    public Pair<Point, LineItem>? Point { get; set; }
}
