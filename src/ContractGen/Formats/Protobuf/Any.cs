using ContractGen.Codecs;
using ContractGen.Codecs.Scalars;
using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>google.protobuf.Any: a message of whatever type, in the Protobuf wire format, beside the name of its type.</summary>
public sealed class Any : INumberedContract<Any>
{
    private const string UrlPrefix = "type.googleapis.com/";

    /// <summary>The type: <c>type.googleapis.com/full.type.name</c>.</summary>
    public string TypeUrl { get; set; } = "";

    /// <summary>The message.</summary>
    public byte[] Value { get; set; } = [];

    /// <inheritdoc/>
    public static TypeSchema Schema => new WellKnownSchema("google.protobuf.Any", "google/protobuf/any.proto");

    /// <summary>Packs a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="typeName">The full name of its type: <c>shop.Order</c>.</param>
    /// <exception cref="ContractFormatException">The message cannot be written.</exception>
    public static Any Pack<T>(T message, string typeName)
        where T : INumberedContract<T> => new() { TypeUrl = UrlPrefix + typeName, Value = ProtobufCodec.SerializeToArray(message) };

    /// <summary>Unpacks the message if it is of the type given; false if it is not.</summary>
    /// <param name="typeName">The full name of the type: <c>shop.Order</c>.</param>
    /// <param name="message">The message.</param>
    /// <exception cref="ContractFormatException">The bytes are not what the contract asks for.</exception>
    public bool TryUnpack<T>(string typeName, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T message)
        where T : INumberedContract<T>
    {
        bool isType = TypeUrl.AsSpan(TypeUrl.LastIndexOf('/') + 1).SequenceEqual(typeName);
        message = isType ? ProtobufCodec.Deserialize<T>(Value) : default;
        return isType;
    }

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Any value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            WriteFaults.ThrowNull(ref writer, nameof(Any));
        }

        int scope = writer.BeginRecord(2, 0);
        writer.Field("typeUrl"u8, 1);
        StringCodec.Write(ref writer, value.TypeUrl);
        writer.Field("value"u8, 2);
        ByteArrayCodec.Write(ref writer, value.Value);
        writer.EndRecord(scope);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref Any value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (!reader.BeginRecord(out int scope))
        {
            return;
        }

        value ??= new Any();
        while (reader.NextField(ref scope, out ReadOnlySpan<byte> name, out int number))
        {
            if (!reader.Accepts(FieldKind.Delimited))
            {
                reader.SkipField(reject: false);
            }
            else if (number == 1 || name.SequenceEqual("typeUrl"u8))
            {
                value.TypeUrl = reader.String(value.TypeUrl);
            }
            else if (number == 2 || name.SequenceEqual("value"u8))
            {
                value.Value = reader.Bytes(value.Value);
            }
            else
            {
                reader.SkipField(reject: false);
            }
        }
    }
}
