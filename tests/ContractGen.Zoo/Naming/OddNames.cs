namespace ContractGen.Zoo.Naming;

/// <summary>Names that are keywords, beyond ASCII, or no identifiers.</summary>
[Contract]
public sealed partial class OddNames
{
    public int @class { get; set; }
    public string @protected { get; set; } = "";
    public int Größe { get; set; }

    [Field(Name = "with 'quotes', {braces} and a space")]
    public int Quoted { get; set; }

    [Field(Name = "名前")]
    public int Wide { get; set; }
}
