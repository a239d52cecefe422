namespace ContractGen.Formats.Yaml;

/// <summary>How YAML is written and read.</summary>
public sealed record YamlOptions : FormatOptions
{
    /// <summary>The options that apply where none are given.</summary>
    public static YamlOptions Default { get; } = new();

    /// <summary>Lists of at most so many numbers, Booleans or enum values are written as <c>[1, 2, 3]</c>; 0, the default, writes none so.</summary>
    public int LongestFlowList { get; init; }
}
