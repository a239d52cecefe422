using ContractGen.Codecs;

namespace ContractGen.Formats.MessagePack;

/// <summary>Contracts to and from MessagePack, with the timestamp extension.</summary>
public static partial class MessagePackCodec
{
    /// <summary>The format's name in errors.</summary>
    internal const string FormatName = "MessagePack";

    /// <summary>The format's name in <see cref="UnknownFields.Format"/>.</summary>
    internal const string RawFormat = "msgpack";
}
