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
                case DynamicNumbers.Null:
                    Int32();
                    value = ContractValue.Null;
                    break;
                case DynamicNumbers.Number:
                    value = ContractValue.From(Double());
                    break;
                case DynamicNumbers.String:
                    value = ContractValue.From(String(null));
                    break;
                case DynamicNumbers.Boolean:
                    value = ContractValue.From(Boolean());
                    break;
                case DynamicNumbers.Struct:
                    value = Struct();
                    break;
                case DynamicNumbers.List:
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
                if (number == DynamicNumbers.Items)
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
                if (number != DynamicNumbers.Entries)
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
