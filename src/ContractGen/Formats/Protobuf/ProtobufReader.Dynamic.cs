using System.Runtime.InteropServices;
using ContractGen.Codecs;

namespace ContractGen.Formats.Protobuf;

/// <content>google.protobuf.Value, Struct and ListValue.</content>
internal ref partial struct ProtobufReader
{
    public ContractValue Value(ContractValue? existing)
    {
        // messages that stand twice are merged: structs and lists go on
        ContractValue value = _merges && existing is not null ? existing : ContractValue.Null;
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
                    value = ContractValue.From(String());
                    break;
                case DynamicNumbers.Boolean when Accepts(FieldKind.Varint):
                    value = ContractValue.From(Boolean());
                    break;
                case DynamicNumbers.Struct when Accepts(FieldKind.Delimited):
                    value = Struct(value);
                    break;
                case DynamicNumbers.List when Accepts(FieldKind.Delimited):
                    value = ListValue(value);
                    break;
                default:
                    Skip();
                    break;
            }
        }

        return value;
    }

    private ContractValue ListValue(ContractValue existing)
    {
        List<ContractValue> items = [];
        if (existing.Kind == ValueKind.List && BuildsAnew(existing.Count))
        {
            items.AddRange(existing.Items);
        }

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

    private ContractValue Struct(ContractValue existing)
    {
        List<KeyValuePair<string, ContractValue>> entries = [];
        if (existing.Kind == ValueKind.Map && BuildsAnew(existing.Count))
        {
            entries.AddRange(existing.Entries);
        }

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
