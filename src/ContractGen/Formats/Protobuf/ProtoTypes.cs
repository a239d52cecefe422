using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>What the scalars of the data model are in Protobuf.</summary>
internal static class ProtoTypes
{
    internal static readonly WellKnownSchema Value = new("google.protobuf.Value", "google/protobuf/struct.proto");

    private static readonly WellKnownSchema Timestamp = new("google.protobuf.Timestamp", "google/protobuf/timestamp.proto");

    private static readonly WellKnownSchema Duration = new("google.protobuf.Duration", "google/protobuf/duration.proto");

    /// <summary>The message that a scalar is; null where it is a scalar in Protobuf too.</summary>
    internal static WellKnownSchema? Message(ScalarKind kind) => kind switch
    {
        ScalarKind.DateTimeOffset or ScalarKind.DateTime => Timestamp,
        ScalarKind.TimeSpan => Duration,
        _ => null,
    };

    /// <summary>Whether lists of the type are packed unless they say otherwise.</summary>
    internal static bool IsPackable(TypeSchema type) =>
        type is EnumSchema || (type is ScalarSchema scalar && Message(scalar.Kind) is null && Scalar(scalar) is not ("string" or "bytes"));

    /// <summary>The wrapper message of a scalar; null for what has none.</summary>
    internal static WellKnownSchema? Wrapper(TypeSchema schema)
    {
        if (schema is not ScalarSchema scalar || Message(scalar.Kind) is not null)
        {
            return null;
        }

        string? wrapped = Scalar(scalar) switch
        {
            "bool" => "Bool",
            "int32" => "Int32",
            "int64" => "Int64",
            "uint32" => "UInt32",
            "uint64" => "UInt64",
            "float" => "Float",
            "double" => "Double",
            "string" => "String",
            "bytes" => "Bytes",
            _ => null,
        };
        return wrapped is null ? null : new WellKnownSchema($"google.protobuf.{wrapped}Value", "google/protobuf/wrappers.proto");
    }

    /// <summary>The name of a scalar type.</summary>
    internal static string Scalar(ScalarSchema schema) => schema.Kind switch
    {
        ScalarKind.Boolean => "bool",
        ScalarKind.SByte or ScalarKind.Int16 or ScalarKind.Int32 => Encoded(schema.Encoding, "int32", "sint32", "sfixed32"),
        ScalarKind.Byte or ScalarKind.UInt16 or ScalarKind.UInt32 => Encoded(schema.Encoding, "uint32", "uint32", "fixed32"),
        ScalarKind.Int64 => Encoded(schema.Encoding, "int64", "sint64", "sfixed64"),
        ScalarKind.UInt64 => Encoded(schema.Encoding, "uint64", "uint64", "fixed64"),
        ScalarKind.Half or ScalarKind.Single => "float",
        ScalarKind.Double => "double",
        ScalarKind.Bytes => "bytes",
        _ => "string",
    };

    private static string Encoded(IntegerEncoding encoding, string varint, string zigZag, string fixedWidth) => encoding switch
    {
        IntegerEncoding.ZigZag => zigZag,
        IntegerEncoding.Fixed => fixedWidth,
        _ => varint,
    };
}
