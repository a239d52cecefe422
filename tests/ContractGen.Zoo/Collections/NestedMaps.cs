using ContractGen.Zoo.Enums;
using ContractGen.Zoo.Orders;

namespace ContractGen.Zoo.Collections;

/// <summary>Maps of lists, of maps, and with nulls.</summary>
[Contract]
public sealed partial class NestedMaps
{
    public Dictionary<string, List<int>> Lists { get; set; } = [];
    public Dictionary<string, Dictionary<int, string?>> Deep { get; set; } = [];
    public IReadOnlyDictionary<string, List<Address>> Contracts { get; set; } = new Dictionary<string, List<Address>>();
    public List<SortedDictionary<string, Shade?>> Maps { get; set; } = [];
}
