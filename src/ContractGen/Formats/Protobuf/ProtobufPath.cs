using System.Globalization;
using System.Text;
using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>
/// The way from the root to a place in a document: <c>$.items[3].price</c>. Found by going through the document again, with the names that
/// the contract's schema gives to its numbers; what no contract knows keeps its number.
/// </summary>
internal ref struct ProtobufPath
{
    private readonly StringBuilder _text = new("$");
    private readonly int _offset;
    private int _start;
    private int _end;
    private TypeSchema? _schema;

    private ProtobufPath(int start, int offset, TypeSchema schema)
    {
        _start = start;
        _offset = offset;
        _schema = schema;
    }

    /// <summary>The path to a fault.</summary>
    /// <param name="input">The document and what stands before it.</param>
    /// <param name="start">Where the document begins.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="schema">What the document should be.</param>
    internal static string Of(ReadOnlySpan<byte> input, int start, ProtobufFault fault, TypeSchema schema)
    {
        ProtobufPath path = new(start, fault.Offset, schema);
        int end = input.Length;

        // the last two ends are those of the root, inside and outside
        for (int level = fault.Ends.Count - 3; level >= 0; level--)
        {
            if (!path.TryEnter(input[..end]))
            {
                return path._text.ToString();
            }

            end = Math.Clamp(fault.Ends[level], path._start, end);
        }

        if (fault.Kind != CodecErrorKind.MissingField)
        {
            path.TryEnter(input[..end]);
        }

        return path._text.ToString();
    }

    /// <summary>Goes to the content of the field that the byte at fault belongs to, of an entry on to its value.</summary>
    private bool TryEnter(ReadOnlySpan<byte> message) => TryStep(message) && (_schema is not MapSchema || TryStep(message[.._end]));

    /// <summary>Finds the field that the byte at fault belongs to and goes to its content; false where there is none, or nothing in it has a name.</summary>
    private bool TryStep(ReadOnlySpan<byte> message)
    {
        Dictionary<int, int> counts = [];
        int position = _start;
        while (position < message.Length)
        {
            int next = position;
            if (!FieldScan.TryPass(message, ref next, out int number, out int content) || next > _offset)
            {
                if (number == 0)
                {
                    return false;
                }

                int index = counts.GetValueOrDefault(number);
                bool isRepeated = index > 0 || FieldScan.Follows(message, next, number);
                _start = content;
                _end = Math.Max(next, content);
                bool goesOn = TryAppend(number, index, isRepeated, message[position] & 7, message[_start.._end]);
                return goesOn && content <= _offset;
            }

            counts[number] = counts.GetValueOrDefault(number) + 1;
            position = next;
        }

        return false;
    }

    private bool TryAppend(int number, int index, bool isRepeated, int wireType, ReadOnlySpan<byte> content)
    {
        switch (_schema)
        {
            case RecordSchema record when record.Fields.FirstOrDefault(field => field.Number == number) is { } field:
                DocumentPath.AppendName(_text, field.Name);
                _schema = Inner(field.Type);
                AppendPlace(index, wireType, content);
                return true;
            case UnionSchema union when union.Cases.FirstOrDefault(item => item.Number == number) is { } item:
                _schema = Inner(item.Type);
                return true;
            case MapSchema map:
                _schema = Inner(map.Value);
                return number == ProtobufCodec.ValueNumber;
            case null or RecordSchema or UnionSchema or CustomSchema:
                _text.Append(CultureInfo.InvariantCulture, $".{number}");
                if (isRepeated)
                {
                    DocumentPath.AppendIndex(_text, index);
                }

                _schema = null;
                return true;
            default:
                return false;
        }
    }

    // behind the name of a list or map
    private void AppendPlace(int index, int wireType, ReadOnlySpan<byte> content)
    {
        if (_schema is ListSchema list)
        {
            _schema = Inner(list.Element);
            if (wireType != WireType.Delimited || !ProtoTypes.IsPackable(_schema))
            {
                DocumentPath.AppendIndex(_text, index);
            }
        }
        else if (_schema is MapSchema map)
        {
            if (KeyOf(content, Inner(map.Key)) is { } key)
            {
                DocumentPath.AppendName(_text, key);
            }
            else
            {
                DocumentPath.AppendIndex(_text, index);
            }
        }
    }

    private static TypeSchema Inner(TypeSchema schema) => schema switch
    {
        NullableSchema nullable => Inner(nullable.Inner),
        UnpackedSchema unpacked => Inner(unpacked.Inner),
        _ => schema,
    };

    /// <summary>The key of an entry; null where it is not valid.</summary>
    private static string? KeyOf(ReadOnlySpan<byte> entry, TypeSchema schema)
    {
        ProtobufReader reader = new(entry, ProtobufOptions.Default, populating: false);
        string? key = null;
        if (reader.BeginRecord(out int scope))
        {
            while (reader.NextField(ref scope, out _, out int number))
            {
                if (number == ProtobufCodec.KeyNumber)
                {
                    key = ReadKey(ref reader, schema);
                    if (reader.Failed)
                    {
                        return null;
                    }
                }
                else
                {
                    reader.Skip();
                }
            }
        }

        return key;
    }

    private static string ReadKey(ref ProtobufReader reader, TypeSchema schema)
    {
        if (schema is not ScalarSchema scalar)
        {
            return reader.Int64().ToString(CultureInfo.InvariantCulture);
        }

        return scalar.Kind switch
        {
            ScalarKind.Boolean => reader.Boolean() ? "true" : "false",
            ScalarKind.SByte or ScalarKind.Int16 or ScalarKind.Int32 => reader.Int32(scalar.Encoding).ToString(CultureInfo.InvariantCulture),
            ScalarKind.Int64 => reader.Int64(scalar.Encoding).ToString(CultureInfo.InvariantCulture),
            ScalarKind.Byte or ScalarKind.UInt16 or ScalarKind.UInt32 => reader.UInt32(scalar.Encoding).ToString(CultureInfo.InvariantCulture),
            ScalarKind.UInt64 => reader.UInt64(scalar.Encoding).ToString(CultureInfo.InvariantCulture),
            _ => reader.String(null),
        };
    }
}
