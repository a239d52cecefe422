namespace ContractGen.Zoo;

[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial record SnakeNames(int FirstValue, string URLPath, int Http2Port);

[Contract(Naming = NamingPolicy.KebabCase)]
public sealed partial record KebabNames(int FirstValue, string URLPath);

[Contract(Naming = NamingPolicy.AsDeclared)]
public sealed partial record DeclaredNames(int FirstValue, string URLPath);

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

[Contract(Nulls = NullWriting.Omit)]
public sealed partial record OmittedNulls(string? Text, int? Number, int Always);
