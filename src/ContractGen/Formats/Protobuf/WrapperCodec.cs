using ContractGen.Codecs;
using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>A scalar that Protobuf wraps in a message of its own: google.protobuf.Int32Value and its like. The other formats write it plainly.</summary>
/// <remarks>Named by a nullable member: <c>[Field(7, Codec = typeof(WrapperCodec&lt;int, Int32Codec&gt;))] public int? Age</c>.</remarks>
/// <typeparam name="T">The type of the scalar.</typeparam>
/// <typeparam name="TCodec">The codec of the scalar.</typeparam>
public readonly struct WrapperCodec<T, TCodec> : ICodec<T>
    where TCodec : ICodec<T>
{
    private const int ValueNumber = 1;

    private static ReadOnlySpan<byte> ValueName => "value"u8;

    /// <inheritdoc/>
    public static TypeSchema Schema => ProtoTypes.Wrapper(TCodec.Schema) ?? (TypeSchema)new CustomSchema(typeof(T));

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (typeof(TWriter) != typeof(ProtobufWriter))
        {
            TCodec.Write(ref writer, value);
            return;
        }

        int scope = writer.BeginRecord(1, 0);
        writer.Field(ValueName, ValueNumber);
        TCodec.Write(ref writer, value);
        writer.EndRecord(scope);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref T value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (typeof(TReader) != typeof(ProtobufReader))
        {
            TCodec.Read(ref reader, ref value);
            return;
        }

        if (!reader.BeginRecord(out int scope))
        {
            return;
        }

        bool isSet = false;
        while (reader.NextField(ref scope, out _, out int number))
        {
            if (number == ValueNumber && reader.Accepts(Kind))
            {
                TCodec.Read(ref reader, ref value);
                isSet = true;
            }
            else
            {
                reader.SkipField(reject: false);
            }
        }

        // where it is merged into one that was read before, that one's value stands
        if (!isSet && !reader.Failed && !(reader.Appends && value is not null))
        {
            value = Empty;
        }
    }

    private static FieldKind Kind => TCodec.ElementKind switch
    {
        ElementKind.Delimited => FieldKind.Delimited,
        ElementKind.Fixed32 or ElementKind.UnpackedFixed32 => FieldKind.Fixed32,
        ElementKind.Fixed64 or ElementKind.UnpackedFixed64 => FieldKind.Fixed64,
        _ => FieldKind.Varint,
    };

    // what a scalar is that is not written
    private static T Empty =>
        typeof(T) == typeof(string) ? (T)(object)"" : typeof(T) == typeof(byte[]) ? (T)(object)Array.Empty<byte>() : default!;
}
