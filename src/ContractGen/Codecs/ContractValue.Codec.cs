using System.Text;
using ContractGen.Codecs.Lists;
using ContractGen.Codecs.Maps;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;
using ContractGen.Formats.MessagePack;
using ContractGen.Schemas;

namespace ContractGen.Codecs;

/// <content>How values are written and read.</content>
public sealed partial class ContractValue
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new DynamicSchema();

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ContractValue value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            WriteFaults.ThrowNull(ref writer, "ContractValue");
        }

        writer.Value(value);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ContractValue value)
        where TReader : struct, IFormatReader, allows ref struct =>
        value = reader.Value(value);

    /// <summary>Writes a value as one call for each of its parts; what a format does that has every kind of value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteParts<TWriter>(ref TWriter writer, ContractValue value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        ArgumentNullException.ThrowIfNull(value);
        switch (value._content)
        {
            case null:
                WriteScalar(ref writer, value);
                break;
            case string text when value.Kind == ValueKind.String:
                writer.String(text);
                break;
            case string number:
                WriteNumber(ref writer, number);
                break;
            case byte[] bytes:
                writer.Bytes(bytes);
                break;
            case DateTimeOffset time:
                writer.DateTimeOffset(time);
                break;
            case MessagePackExtension extension:
                MessagePackExtension.Write(ref writer, extension);
                break;
            case ContractValue[] items:
                ElementWriting.Span<TWriter, ContractValue, ContractValue>(ref writer, items);
                break;
            case ContractMap map:
                int scope = writer.BeginMap(map.Entries.Length);
                foreach (KeyValuePair<string, ContractValue> entry in map.Entries)
                {
                    EntryWriting.Entry<TWriter, string, ContractValue, StringCodec, ContractValue>(ref writer, scope, entry);
                }

                writer.EndMap(scope);
                break;
            default:
                writer.UInt64(value._bits);
                break;
        }
    }

    /// <summary>Reads the value at hand by its kind; what a format does that tells the kind of each value.</summary>
    /// <param name="reader">The reader that stands at the value.</param>
    /// <param name="existing">A value that is likely the same, so that its text is reused.</param>
    public static ContractValue ReadParts<TReader>(ref TReader reader, ContractValue? existing)
        where TReader : struct, IFormatReader, allows ref struct
    {
        switch (reader.PeekKind())
        {
            case ValueKind.Null:
                reader.TryNull();
                return Null;
            case ValueKind.Boolean:
                return From(reader.Boolean());
            case ValueKind.Integer:
                return FromInteger(reader.Number());
            case ValueKind.Float:
                return FromFloat(reader.Number());
            case ValueKind.String:
                return From(reader.String(existing?._content as string));
            case ValueKind.Bytes:
                return new ContractValue(ValueKind.Bytes, 0, reader.Bytes(null));
            case ValueKind.Timestamp:
                return From(reader.DateTimeOffset());
            case ValueKind.List:
                return ReadList(ref reader);
            case ValueKind.Map:
                return ReadMap(ref reader);
            default:
                reader.Fail(CodecErrorKind.TypeMismatch, "expected a value that is no extension");
                return Null;
        }
    }

    private static void WriteScalar<TWriter>(ref TWriter writer, ContractValue value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                writer.Boolean(value._bits != 0);
                break;
            case ValueKind.Integer:
                writer.Int64((long)value._bits);
                break;
            case ValueKind.Float:
                writer.Double(BitConverter.UInt64BitsToDouble(value._bits));
                break;
            default:
                writer.Null();
                break;
        }
    }

    private static void WriteNumber<TWriter>(ref TWriter writer, string number)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        Span<byte> text = number.Length <= 128 ? stackalloc byte[128] : new byte[number.Length];
        writer.Number(text[..Encoding.ASCII.GetBytes(number, text)]);
    }

    private static ContractValue ReadList<TReader>(ref TReader reader)
        where TReader : struct, IFormatReader, allows ref struct
    {
        InlineElements<ContractValue> inline = default;
        ElementBuffer<ContractValue> buffer = new(ref inline);
        ContractValue value = Null;
        if (buffer.Read<TReader, ContractValue>(ref reader, default))
        {
            value = ListOf(buffer.Elements);
        }

        buffer.Dispose();
        return value;
    }

    private static ContractValue ReadMap<TReader>(ref TReader reader)
        where TReader : struct, IFormatReader, allows ref struct
    {
        InlineEntries<string, ContractValue> inline = default;
        EntryBuffer<string, ContractValue> buffer = new(ref inline);
        ContractValue value = Null;
        if (buffer.Read<TReader, StringCodec, ContractValue>(ref reader, null))
        {
            value = MapOf(buffer.Entries);
        }

        buffer.Dispose();
        return value;
    }
}
