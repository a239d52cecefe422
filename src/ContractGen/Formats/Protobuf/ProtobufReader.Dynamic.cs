using System.Runtime.InteropServices;
using ContractGen.Codecs;

namespace ContractGen.Formats.Protobuf;

/// <content>google.protobuf.Value, Struct and ListValue.</content>
internal ref partial struct ProtobufReader
{
    public ContractValue Value(ContractValue? existing)
    {
        ContractValue value = ContractValue.Null;
        if (IsAbsent || !BeginRecord(out int scope))
        {
            return value;
        }

        while (NextField(ref scope, out _, out int number))
        {
            switch (number)
            {
                case DynamicNumbers.Null when Accepts(FieldKind.Varint):
                    Int32();
                    value = ContractValue.Null;
                    break;
                case DynamicNumbers.Number when Accepts(FieldKind.Fixed64):
                    value = ContractValue.From(Double());
                    break;
                case DynamicNumbers.String when Accepts(FieldKind.Delimited):
                    value = ContractValue.From(String(null));
                    break;
                case DynamicNumbers.Boolean when Accepts(FieldKind.Varint):
                    value = ContractValue.From(Boolean());
                    break;
                case DynamicNumbers.Struct when Accepts(FieldKind.Delimited):
                    value = Struct();
                    break;
                case DynamicNumbers.List when Accepts(FieldKind.Delimited):
                    value = ListValue();
                    break;
                default:
                    Skip();
                    break;
            }
        }

        return value;
    }

    private ContractValue ListValue()
    {
        List<ContractValue> items = [];
        if (BeginRecord(out int scope))
        {
            while (NextField(ref scope, out _, out int number))
            {
                if (number == DynamicNumbers.Items && Accepts(FieldKind.Delimited))
                {
                    items.Add(Value(null));
                }
                else
                {
                    Skip();
                }
            }
        }

        return ContractValue.ListOf(CollectionsMarshal.AsSpan(items));
    }

    private ContractValue Struct()
    {
        List<KeyValuePair<string, ContractValue>> entries = [];
        if (BeginRecord(out int scope))
        {
            while (NextField(ref scope, out _, out int number))
            {
                if (number != DynamicNumbers.Entries || !Accepts(FieldKind.Delimited))
                {
                    Skip();
                }
                else if (BeginMap(out _, out int map))
                {
                    while (NextEntry(ref map))
                    {
                        string key = KeyString(null);
                        entries.Add(new KeyValuePair<string, ContractValue>(key, Value(null)));
                        EndEntry(map);
                    }
                }
            }
        }

        return ContractValue.MapOf(CollectionsMarshal.AsSpan(entries));
    }
}
