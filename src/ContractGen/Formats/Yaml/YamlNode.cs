namespace ContractGen.Formats.Yaml;

/// <summary>A node as it stands in the input: where its properties and its content are.</summary>
internal struct YamlNode
{
    internal YamlNodeKind Kind;

    /// <summary>Whether the content of a quoted or plain scalar goes over several lines.</summary>
    internal bool IsMultiline;

    /// <summary>Whether a quoted scalar holds escapes (in single quotes: doubled quotes).</summary>
    internal bool HasEscapes;

    /// <summary>How the end of a block scalar is treated: −1 strip, 0 clip, 1 keep.</summary>
    internal sbyte Chomping;

    /// <summary>Where the node begins, its properties included.</summary>
    internal int Start;

    /// <summary>The content: the text of a scalar without its quotes, the lines of a block scalar, the name of an alias.</summary>
    internal int First;

    /// <summary>The offset behind the content.</summary>
    internal int Last;

    /// <summary>The indentation of a block scalar's lines, the column of a block collection.</summary>
    internal int Indent;

    /// <summary>The anchor's name, without <c>&amp;</c>.</summary>
    internal int AnchorFirst;

    /// <summary>The offset behind the anchor's name; 0 when there is none.</summary>
    internal int AnchorLast;

    /// <summary>The tag as it is spelled, with its <c>!</c>.</summary>
    internal int TagFirst;

    /// <summary>The offset behind the tag; 0 when there is none.</summary>
    internal int TagLast;

    internal readonly bool HasProperties => (AnchorLast | TagLast) != 0;

    internal readonly bool IsCollection => Kind >= YamlNodeKind.BlockSequence;
}
