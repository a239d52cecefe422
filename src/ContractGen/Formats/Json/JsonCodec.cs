using ContractGen.Codecs;

namespace ContractGen.Formats.Json;

/// <summary>Contracts to and from JSON (RFC 8259).</summary>
public static partial class JsonCodec
{
    /// <summary>The format's name in errors.</summary>
    internal const string FormatName = "JSON";

    /// <summary>The format's name in <see cref="UnknownFields.Format"/>.</summary>
    internal const string RawFormat = "json";
}
