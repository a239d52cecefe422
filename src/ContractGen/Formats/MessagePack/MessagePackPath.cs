using System.Text;
using ContractGen.Schemas;

namespace ContractGen.Formats.MessagePack;

/// <summary>
/// The way to a fault through the containers around it, by the same names whatever the layout: where a record is an array, or a map by
/// number, the schema has the names of its fields.
/// </summary>
internal static class MessagePackPath
{
    internal static string Of(ReadOnlySpan<byte> input, IReadOnlyList<MessagePackLevel> levels, TypeSchema? schema)
    {
        var path = new StringBuilder("$");
        foreach (MessagePackLevel level in levels)
        {
            schema = level.IsMap ? Entry(path, input, level, schema?.Innermost) : Element(path, input, level, schema?.Innermost);
        }

        return path.ToString();
    }

    // Each appends a step and returns what stands there, as far as that is known.
    private static TypeSchema? Element(StringBuilder path, ReadOnlySpan<byte> input, MessagePackLevel level, TypeSchema? schema)
    {
        switch (schema)
        {
            case RecordSchema record when record.FieldOf(level.Index + 1) is { } field:
                DocumentPath.AppendName(path, field.Name);
                return field.Type;
            case UnionSchema union when level.Index == 1 && CaseOf(union, input[level.Start..]) is { } item:
                // the case stands before its value, which is the union's
                return item.Type;
            default:
                DocumentPath.AppendIndex(path, level.Index);
                return (schema as ListSchema)?.Element;
        }
    }

    private static TypeSchema? Entry(StringBuilder path, ReadOnlySpan<byte> input, MessagePackLevel level, TypeSchema? schema)
    {
        if (level.KeyEnd <= level.KeyStart)
        {
            return null;
        }

        ReadOnlySpan<byte> key = input[level.KeyStart..level.KeyEnd];
        string name = Encoding.UTF8.GetString(Reader(key).KeyUtf8());
        if (schema is not RecordSchema record)
        {
            DocumentPath.AppendName(path, name);
            return (schema as MapSchema)?.Value;
        }

        FieldSchema? field = MessagePackCode.IsInteger(key[0])
            ? record.FieldOf(Reader(key).Int64())
            : record.Fields.FirstOrDefault(field => field.Name == name);
        DocumentPath.AppendName(path, field?.Name ?? name);
        return field?.Type;
    }

    private static CaseSchema? CaseOf(UnionSchema union, ReadOnlySpan<byte> array)
    {
        MessagePackReader reader = Reader(array);
        if (!reader.BeginList(ElementKind.Delimited, out _, out int scope) || !reader.NextElement(ref scope))
        {
            return null;
        }

        string text = Encoding.UTF8.GetString(reader.KeyUtf8());
        return union.Cases.FirstOrDefault(item => item.Name == text)
            ?? (int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out int number) ? union.CaseOf(number) : null);
    }

    private static MessagePackReader Reader(ReadOnlySpan<byte> bytes) => new(bytes, MessagePackOptions.Default, populating: false);
}
