namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>A mock with members of its own: what it implements itself is not mocked.</summary>
[GenerateMock<IShop>]
public sealed partial class OwnShop : IShop
{
    public List<string> Closings { get; } = [];

    public string? _name { get; set; }

    void IShop.Close() => Closings.Add("closed");

    public string Greeting() => "hello";
}
