namespace ContractGen.Tests.Documentation;

[Contract]
public sealed partial class Basket
{
    public required string Owner { get; set; }

    public List<string> Skus { get; set; } = [];
}
