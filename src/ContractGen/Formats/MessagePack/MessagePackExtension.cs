using System.Globalization;
using System.Runtime.CompilerServices;
using ContractGen.Codecs;
using ContractGen.Codecs.Scalars;
using ContractGen.Schemas;

namespace ContractGen.Formats.MessagePack;

/// <summary>A value of an application's own type, or of a type that this library does not know. It never changes.</summary>
/// <remarks>MessagePack writes it as ext; the other formats, which have nothing like it, as a record of <c>type</c> (1) and <c>data</c> (2).
/// The types below zero are reserved by the specification; −1 is the timestamp.</remarks>
public readonly struct MessagePackExtension : INumberedContract<MessagePackExtension>, IEquatable<MessagePackExtension>
{
    private readonly byte[]? _data;

    /// <summary>The record that formats without extensions write.</summary>
    public static TypeSchema Schema { get; } = new RecordSchema(
        typeof(MessagePackExtension),
        typeof(MessagePackExtension).Namespace!,
        nameof(MessagePackExtension),
        ContractLayout.Map,
        fields =>
        {
            fields.Add<sbyte, SByteCodec>("type", 1, FieldPresence.Explicit);
            fields.Add<byte[], ByteArrayCodec>("data", 2, FieldPresence.Explicit);
        });

    /// <summary>Makes an extension.</summary>
    /// <param name="type">The type, from −128 to 127.</param>
    /// <param name="data">The content, copied.</param>
    public MessagePackExtension(sbyte type, ReadOnlySpan<byte> data)
        : this(type, data.ToArray())
    {
    }

    private MessagePackExtension(sbyte type, byte[] data)
    {
        Type = type;
        _data = data;
    }

    /// <summary>The type.</summary>
    public sbyte Type { get; }

    /// <summary>The content.</summary>
    public ReadOnlyMemory<byte> Data => _data;

    /// <summary>Whether both have the same type and content.</summary>
    public static bool operator ==(MessagePackExtension left, MessagePackExtension right) => left.Equals(right);

    /// <summary>Whether types or contents differ.</summary>
    public static bool operator !=(MessagePackExtension left, MessagePackExtension right) => !left.Equals(right);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, MessagePackExtension value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (typeof(TWriter) == typeof(MessagePackWriter))
        {
            Unsafe.As<TWriter, MessagePackWriter>(ref writer).Extension(value.Type, value._data);
            return;
        }

        int scope = writer.BeginRecord(2, 0);
        writer.PresentField("type"u8, 1);
        writer.Int32(value.Type);
        writer.PresentField("data"u8, 2);
        writer.Bytes(value._data);
        writer.EndRecord(scope);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref MessagePackExtension value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (typeof(TReader) == typeof(MessagePackReader))
        {
            ReadOnlySpan<byte> data = Unsafe.As<TReader, MessagePackReader>(ref reader).Extension(out sbyte type);
            value = new(type, value._data is { } existing && data.SequenceEqual(existing) ? existing : data.ToArray());
        }
        else
        {
            ReadRecord(ref reader, ref value);
        }
    }

    /// <inheritdoc/>
    public bool Equals(MessagePackExtension other) => Type == other.Type && Data.Span.SequenceEqual(other.Data.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MessagePackExtension other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Type);
        hash.AddBytes(Data.Span);
        return hash.ToHashCode();
    }

    /// <summary>Type and content as text.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"ext({Type}, {Convert.ToHexString(Data.Span)})");

    private static void ReadRecord<TReader>(ref TReader reader, ref MessagePackExtension value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (!reader.BeginRecord(out int scope))
        {
            return;
        }

        int type = value.Type;
        byte[]? data = value._data;
        ulong seen = 0;
        while (reader.NextField(ref scope, out ReadOnlySpan<byte> name, out int number))
        {
            int index = number != 0 ? number - 1 : name.SequenceEqual("type"u8) ? 0 : name.SequenceEqual("data"u8) ? 1 : -1;
            if (index is not (0 or 1))
            {
                reader.SkipField(reject: false);
                continue;
            }

            if (((seen >> index) & 1) != 0 && !reader.Duplicate())
            {
                return;
            }

            seen |= 1UL << index;
            if (index == 0)
            {
                type = reader.Int32();
            }
            else
            {
                data = reader.Bytes(data);
            }
        }

        if (type != (sbyte)type)
        {
            reader.Fail(CodecErrorKind.OutOfRange, "the type of an extension is a number from -128 to 127");
        }

        value = new((sbyte)type, data ?? []);
    }
}
