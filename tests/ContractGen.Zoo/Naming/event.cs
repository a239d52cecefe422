using ContractGen.Codecs;

namespace ContractGen.Zoo.Naming;

/// <summary>A keyword as type name, members that differ in case, and names that clash with those in generated code.</summary>
[Contract(Naming = NamingPolicy.AsDeclared)]
public partial class @event
{
    public int @class { get; set; }

    public int Class { get; set; }

    public required string value { get; set; }

    public string? reader { get; set; }

    public Int128? scope { get; set; }

    public Optional<int> seen { get; set; }

    public Optional<string?> name { get; set; }

    public Optional<List<string?>> number { get; set; }
}
