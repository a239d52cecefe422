using System.Text;
using ContractGen.Codecs.Lists;
using ContractGen.Codecs.Maps;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;

namespace ContractGen.Codecs;

/// <content>How values are written and read.</content>
public sealed partial class ContractValue
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ContractValue value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            ScalarFaults.ThrowNull("ContractValue");
        }

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

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ContractValue value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        switch (reader.PeekKind())
        {
            case ValueKind.Null:
                reader.TryNull();
                value = Null;
                break;
            case ValueKind.Boolean:
                value = From(reader.Boolean());
                break;
            case ValueKind.Integer:
                value = FromInteger(reader.Number());
                break;
            case ValueKind.Float:
                value = FromFloat(reader.Number());
                break;
            case ValueKind.String:
                value = From(reader.String(value?._content as string));
                break;
            case ValueKind.Bytes:
                value = new ContractValue(ValueKind.Bytes, 0, reader.Bytes(null));
                break;
            case ValueKind.Timestamp:
                value = From(reader.DateTimeOffset());
                break;
            case ValueKind.List:
                ReadList(ref reader, ref value);
                break;
            case ValueKind.Map:
                ReadMap(ref reader, ref value);
                break;
            default:
                reader.Fail(CodecErrorKind.TypeMismatch, "expected a value that is no extension");
                value = Null;
                break;
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

    private static void ReadList<TReader>(ref TReader reader, ref ContractValue value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        InlineElements<ContractValue> inline = default;
        ElementBuffer<ContractValue> buffer = new(ref inline);
        value = Null;
        if (buffer.Read<TReader, ContractValue>(ref reader, default))
        {
            value = ListOf(buffer.Elements);
        }

        buffer.Dispose();
    }

    private static void ReadMap<TReader>(ref TReader reader, ref ContractValue value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        InlineEntries<string, ContractValue> inline = default;
        EntryBuffer<string, ContractValue> buffer = new(ref inline);
        value = Null;
        if (buffer.Read<TReader, StringCodec, ContractValue>(ref reader, null))
        {
            value = MapOf(buffer.Entries);
        }

        buffer.Dispose();
    }
}
