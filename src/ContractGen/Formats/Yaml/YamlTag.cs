namespace ContractGen.Formats.Yaml;

/// <summary>The tags that a reader goes by; a tag never names a .NET type.</summary>
internal enum YamlTag : byte
{
    /// <summary>None: the node is what it looks like.</summary>
    None,

    /// <summary>One that is unknown here, which changes nothing.</summary>
    Other,

    /// <summary><c>!!str</c>, and <c>!</c> on a scalar.</summary>
    String,

    /// <summary><c>!!int</c>.</summary>
    Integer,

    /// <summary><c>!!float</c>.</summary>
    Float,

    /// <summary><c>!!bool</c>.</summary>
    Boolean,

    /// <summary><c>!!null</c>.</summary>
    Null,

    /// <summary><c>!!binary</c>.</summary>
    Binary,

    /// <summary><c>!!timestamp</c>.</summary>
    Timestamp,
}
