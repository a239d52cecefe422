namespace ContractGen.Formats.Protobuf;

/// <summary>Numbered contracts to and from the Protobuf wire format (proto3).</summary>
public static partial class ProtobufCodec
{
    /// <summary>The format's name in errors.</summary>
    internal const string FormatName = "Protobuf";

    /// <summary>The format's name in <see cref="Codecs.UnknownFields.Format"/>.</summary>
    internal const string RawFormat = "protobuf";

    /// <summary>The highest number that a field can have.</summary>
    internal const int MaxFieldNumber = (1 << 29) - 1;

    /// <summary>The number of the key in an entry of a map.</summary>
    internal const int KeyNumber = 1;

    /// <summary>The number of the value in an entry of a map.</summary>
    internal const int ValueNumber = 2;

    /// <summary>The number of the seconds in google.protobuf.Timestamp and Duration.</summary>
    internal const int SecondsNumber = 1;

    /// <summary>The number of the nanoseconds in google.protobuf.Timestamp and Duration.</summary>
    internal const int NanosNumber = 2;

    /// <summary>Seconds from the first day of .NET to the first of Unix.</summary>
    internal const long UnixEpochSeconds = 62_135_596_800;
}
