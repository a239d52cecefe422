using System.Globalization;
using System.Text;
using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>
/// The names on the way from the root to a place in a document, as far as the contract's schema gives some to its numbers; what no contract
/// knows keeps its number.
/// </summary>
internal sealed class SchemaPath
{
    private readonly StringBuilder _text = new("$");
    private TypeSchema? _schema;

    internal SchemaPath(TypeSchema schema) => _schema = schema.Innermost;

    /// <summary>Whether nothing further inside has a name.</summary>
    internal bool IsAtEnd { get; private set; }

    /// <summary>Whether the way stands at an entry of a map.</summary>
    internal bool IsEntry => _schema is MapSchema;

    /// <summary>How far the way goes, to come back to it.</summary>
    internal Mark Here => new(_text.Length, _schema, IsAtEnd);

    public override string ToString() => _text.ToString();

    /// <summary>Goes back to where the way went before.</summary>
    internal void GoBack(Mark mark)
    {
        _text.Length = mark.Length;
        _schema = mark.Schema;
        IsAtEnd = mark.IsAtEnd;
    }

    /// <summary>Goes into a field.</summary>
    /// <param name="number">The field's number.</param>
    /// <param name="index">How many fields of that number stand before it.</param>
    /// <param name="isRepeated">Whether there are others, as far as one knows.</param>
    /// <param name="isDelimited">Whether it stands behind a length; a packed list is one field.</param>
    /// <param name="content">What is in it.</param>
    internal void Append(int number, int index, bool isRepeated, bool isDelimited, ReadOnlySpan<byte> content)
    {
        AppendField(number, index, isRepeated);
        if (IsAtEnd)
        {
            return;
        }

        if (_schema is ListSchema list)
        {
            _schema = list.Element.Innermost;
            if (!isDelimited || !ProtoTypes.IsPackable(_schema))
            {
                DocumentPath.AppendIndex(_text, index);
            }
        }
        else if (_schema is MapSchema map)
        {
            if (KeyOf(content, map.Key.Innermost) is { } key)
            {
                DocumentPath.AppendName(_text, key);
            }
            else
            {
                DocumentPath.AppendIndex(_text, index);
            }
        }
    }

    /// <summary>Goes to a field; where it is a list or map, not to one of its elements.</summary>
    /// <param name="number">The field's number.</param>
    /// <param name="index">How many fields of that number stand before it.</param>
    /// <param name="isRepeated">Whether there are others, as far as one knows.</param>
    internal void AppendField(int number, int index, bool isRepeated)
    {
        if (IsAtEnd)
        {
            return;
        }

        switch (_schema)
        {
            case RecordSchema record when record.FieldOf(number) is { } field:
                DocumentPath.AppendName(_text, field.Name);
                _schema = field.Type.Innermost;
                break;
            case UnionSchema union when union.CaseOf(number) is { } item:
                _schema = item.Type.Innermost;
                break;
            case MapSchema map:
                _schema = map.Value.Innermost;
                IsAtEnd = number != ProtobufCodec.ValueNumber;
                break;
            case null or RecordSchema or UnionSchema or CustomSchema:
                _text.Append(CultureInfo.InvariantCulture, $".{number}");
                if (isRepeated)
                {
                    DocumentPath.AppendIndex(_text, index);
                }

                _schema = null;
                break;
            default:
                IsAtEnd = true;
                break;
        }
    }

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
            _ => reader.String(),
        };
    }

    /// <summary>How far a way goes.</summary>
    internal readonly record struct Mark(int Length, TypeSchema? Schema, bool IsAtEnd);
}
