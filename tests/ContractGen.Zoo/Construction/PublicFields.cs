namespace ContractGen.Zoo.Construction;

/// <summary>Public fields, one left out, and a private one that the attribute takes in.</summary>
[Contract(IncludeFields = true)]
public sealed partial class PublicFields
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
