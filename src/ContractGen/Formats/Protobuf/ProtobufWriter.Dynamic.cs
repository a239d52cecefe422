using System.Runtime.CompilerServices;
using ContractGen.Codecs;

namespace ContractGen.Formats.Protobuf;

/// <content>google.protobuf.Value, Struct and ListValue.</content>
internal ref partial struct ProtobufWriter
{
    public void Value(ContractValue value)
    {
        int scope = OpenMessage();
        switch (value.Kind)
        {
            case ValueKind.Null:
                Expect(DynamicNumbers.Null);
                Int32(0);
                break;
            case ValueKind.Boolean:
                Expect(DynamicNumbers.Boolean);
                Boolean(value.AsBoolean());
                break;
            case ValueKind.Integer or ValueKind.Float:
                Expect(DynamicNumbers.Number);
                Double(value.AsDouble());
                break;
            case ValueKind.String:
                Expect(DynamicNumbers.String);
                String(value.AsString());
                break;
            case ValueKind.Bytes:
                Expect(DynamicNumbers.String);
                String(Convert.ToBase64String(value.AsBytes().Span));
                break;
            case ValueKind.Timestamp:
                Expect(DynamicNumbers.String);
                Span<byte> text = stackalloc byte[64];
                Ascii(text[..Rfc3339.Write(value.AsTimestamp(), ref text[0])]);
                break;
            case ValueKind.List:
                Expect(DynamicNumbers.List);
                WriteItems(value);
                break;
            case ValueKind.Map:
                Expect(DynamicNumbers.Struct);
                WriteEntries(value);
                break;
            default:
                Refuse(CodecErrorKind.TypeMismatch, $"google.protobuf.Value has no {value.Kind}");
                break;
        }

        CloseMessage(scope);
    }

    private void WriteItems(ContractValue list)
    {
        int scope = OpenMessage();
        for (int i = 0; i < list.Count; i++)
        {
            Expect(DynamicNumbers.Items);
            Value(list[i]);
        }

        CloseMessage(scope);
    }

    private void WriteEntries(ContractValue map)
    {
        int scope = OpenMessage();
        foreach (KeyValuePair<string, ContractValue> entry in map.Entries)
        {
            int inner = BeginEntry(DynamicNumbers.Entries);
            KeyString(entry.Key);
            Value(entry.Value);
            EndEntry(inner);
        }

        CloseMessage(scope);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Expect(int number) => _pending = PendingTag.Of(number) | PendingTag.Present;
}
