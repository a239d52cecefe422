using ContractGen.Zoo.Orders;

namespace ContractGen.Zoo.Layouts;

/// <summary>An array that holds arrays, maps and what was required.</summary>
[Contract(Layout = ContractLayout.Array)]
public sealed partial record ArrayOfMany(
    [Field(1)] long Id,
    [Field(2)] ArrayWithGaps Nested,
    [Field(3)] List<Order> Orders,
    [Field(4)] Dictionary<string, ArrayWithGaps?> Map,
    [Field(5)] string Name = "unnamed");
