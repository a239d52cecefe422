namespace ContractGen.Formats.Yaml;

/// <summary>How a scalar is spelled.</summary>
public enum YamlScalarStyle
{
    /// <summary>Without quotes; the only style in which the core schema sees numbers, Booleans and nulls.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    SingleQuoted,

    /// <summary>In double quotes.</summary>
    DoubleQuoted,

    /// <summary>A block of lines behind <c>|</c>.</summary>
    Literal,

    /// <summary>A block of lines behind <c>&gt;</c>, folded into paragraphs.</summary>
    Folded,
}
