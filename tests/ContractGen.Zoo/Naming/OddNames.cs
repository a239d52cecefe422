namespace ContractGen.Zoo.Naming;

/// <summary>Names that are keywords, beyond ASCII, or need escapes.</summary>
[Contract]
public sealed partial class OddNames
{
    public int @class { get; set; }
    public string @protected { get; set; } = "";
    public int Größe { get; set; }

    [Field(Name = "with \"quotes\" and \\")]
    public int Quoted { get; set; }

    [Field(Name = "名前")]
    public int Wide { get; set; }
}
