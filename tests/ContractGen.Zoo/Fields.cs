namespace ContractGen.Zoo;

/// <summary>Public fields, and a private one that the attribute takes in.</summary>
[Contract(IncludeFields = true)]
public sealed partial class Fields
{
    public int Count;
    public string Name = "";

    [ContractIgnore]
    public int Ignored;

    [Field(Name = "secret")]
    private int _secret;

    public int Secret() => _secret;

    public void Keep(int secret) => _secret = secret;
}
