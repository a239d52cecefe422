namespace ContractGen.Formats.Yaml;

/// <summary>The collection in which the scanner stands.</summary>
internal enum YamlCollection : byte
{
    /// <summary>None: the root of a document.</summary>
    Document,

    /// <summary>A block sequence.</summary>
    BlockSequence,

    /// <summary>A block mapping.</summary>
    BlockMapping,

    /// <summary>A flow sequence; this and what follows is flow style.</summary>
    FlowSequence,

    /// <summary>A flow mapping.</summary>
    FlowMapping,

    /// <summary>A mapping of one pair in a flow sequence.</summary>
    FlowPair,
}
