using ContractGen.Codecs;
using ContractGen.Zoo.Orders;

namespace ContractGen.Zoo.Layouts;

/// <summary>An array in which nil stands for what is absent.</summary>
[Contract(Layout = ContractLayout.Array)]
public sealed partial record ArrayOfOptionals
{
    [Field(1)] public Optional<int> Number { get; init; }
    [Field(2)] public Optional<string> Text { get; init; }
    [Field(4)] public Optional<Address> Address { get; init; }
    [Field(5)] public Optional<List<List<int>>> Rows { get; init; }
    [Field(6)] public int Last { get; init; } = 7;
}
