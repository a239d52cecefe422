namespace ContractGen.Zoo.Construction;

/// <summary>A private constructor, private setters, a private field and a get-only list.</summary>
[Contract]
public partial class PrivateParts
{
    [Field(1, Name = "secret")]
    private int _secret;

    private PrivateParts()
    {
    }

    [Field(2)]
    public string Name { get; private set; } = "unnamed";

    [Field(3)]
    public List<int> Numbers { get; } = [1, 2];

    public int Doubled => _secret * 2;

    public static PrivateParts Make(string name, int secret) => new() { Name = name, _secret = secret };
}
