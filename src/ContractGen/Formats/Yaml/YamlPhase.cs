namespace ContractGen.Formats.Yaml;

/// <summary>Which node of its collection the scanner reads, or has read last.</summary>
internal enum YamlPhase : byte
{
    /// <summary>None yet.</summary>
    First,

    /// <summary>An element of a sequence, or the root of a document.</summary>
    Element,

    /// <summary>An element of a flow sequence that is a pair.</summary>
    Pair,

    /// <summary>A key on one line, without <c>?</c>.</summary>
    Key,

    /// <summary>A key behind <c>?</c>.</summary>
    ExplicitKey,

    /// <summary>The value behind a key on one line, or any value in flow style.</summary>
    Value,

    /// <summary>The value behind a <c>:</c> that begins a line.</summary>
    ExplicitValue,

    /// <summary>A value of which not even the <c>:</c> is there.</summary>
    AbsentValue,
}
