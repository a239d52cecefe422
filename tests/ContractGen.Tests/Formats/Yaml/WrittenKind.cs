namespace ContractGen.Tests.Formats.Yaml;

/// <summary>What a reader that goes by the looks of a scalar may take it for.</summary>
internal enum WrittenKind
{
    /// <summary>Anything: no scalar, or one that its tag or its contract says all about.</summary>
    Any,

    /// <summary>Nothing but text.</summary>
    Text,

    /// <summary>A value of the core schema or a timestamp, so it stands without quotes.</summary>
    Plain,
}
