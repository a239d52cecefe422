namespace ContractGen.Formats.Yaml;

/// <summary>How YAML is written and read.</summary>
public sealed record YamlOptions : FormatOptions
{
    /// <summary>The options that apply where none are given.</summary>
    public static YamlOptions Default { get; } = new();

    /// <summary>Lists of at most so many numbers, Booleans or enum values are written as <c>[1, 2, 3]</c>; 0, the default, writes none so.</summary>
    public int LongestFlowList { get; init; }

    /// <summary>What stands in comments above the fields of contracts; null, the default, writes none.</summary>
    public YamlComments? Comments { get; init; }

    /// <summary>Whether the key <c>&lt;&lt;</c> merges the mapping, or the sequence of mappings, that is its value. YAML 1.2 has no merge keys.</summary>
    public bool MergeKeys { get; init; }
}
