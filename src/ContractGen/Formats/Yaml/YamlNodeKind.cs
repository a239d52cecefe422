namespace ContractGen.Formats.Yaml;

/// <summary>What the scanner found where a node is expected.</summary>
internal enum YamlNodeKind : byte
{
    /// <summary>Nothing: a plain scalar of no characters.</summary>
    Empty,

    /// <summary><c>*name</c>.</summary>
    Alias,

    /// <summary>A scalar without quotes.</summary>
    Plain,

    /// <summary><c>'text'</c>.</summary>
    SingleQuoted,

    /// <summary><c>"text"</c>.</summary>
    DoubleQuoted,

    /// <summary><c>|</c>.</summary>
    Literal,

    /// <summary><c>&gt;</c>.</summary>
    Folded,

    /// <summary><c>- a</c>.</summary>
    BlockSequence,

    /// <summary><c>a: b</c>.</summary>
    BlockMapping,

    /// <summary><c>[a]</c>.</summary>
    FlowSequence,

    /// <summary><c>{a: b}</c>.</summary>
    FlowMapping,

    /// <summary>A mapping of one pair without braces in a flow sequence: <c>[a: b]</c>.</summary>
    FlowPair,
}
