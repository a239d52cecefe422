namespace ContractGen.Formats.Yaml;

/// <summary>What an event of <see cref="YamlEvents"/> says.</summary>
public enum YamlEventKind
{
    /// <summary>Nothing has been read yet, or reading failed.</summary>
    None,

    /// <summary>The stream begins.</summary>
    StreamStart,

    /// <summary>The stream ends.</summary>
    StreamEnd,

    /// <summary>A document begins.</summary>
    DocumentStart,

    /// <summary>A document ends.</summary>
    DocumentEnd,

    /// <summary>A sequence begins.</summary>
    SequenceStart,

    /// <summary>A sequence ends.</summary>
    SequenceEnd,

    /// <summary>A mapping begins; its keys and values follow in turn.</summary>
    MappingStart,

    /// <summary>A mapping ends.</summary>
    MappingEnd,

    /// <summary>A scalar.</summary>
    Scalar,

    /// <summary>An alias, which stands for an anchored node.</summary>
    Alias,
}
