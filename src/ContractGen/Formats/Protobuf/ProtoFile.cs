using System.Globalization;
using System.Text;
using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>One .proto file while it is drawn: a message or enum for each type, in the order in which they are met.</summary>
internal sealed class ProtoFile(string package)
{
    private readonly ProtoNames _names = new();
    private readonly SortedSet<string> _imports = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = [];
    private readonly Queue<NamedSchema> _waiting = new();
    private readonly StringBuilder _body = new();

    /// <summary>Adds a type and all that it holds.</summary>
    internal void Add(TypeSchema root)
    {
        TypeName(root);
        while (_waiting.TryDequeue(out NamedSchema? next))
        {
            Draw(next);
        }
    }

    /// <summary>The name that a type has in the file.</summary>
    internal string NameOf(NamedSchema type) => _names.Of(type);

    public override string ToString()
    {
        var text = new StringBuilder("syntax = \"proto3\";\n");
        if (package.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\npackage {package};\n");
        }

        foreach (string import in _imports)
        {
            text.Append(text[^2] == ';' && import == _imports.Min ? "\n" : "").Append(CultureInfo.InvariantCulture, $"import \"{import}\";\n");
        }

        return text.Append(_body).ToString();
    }

    private void Draw(NamedSchema schema)
    {
        switch (schema)
        {
            case RecordSchema record:
                _body.Append(CultureInfo.InvariantCulture, $"\nmessage {_names.Of(record)} {{\n");
                DrawFields(record.Fields);
                break;
            case UnionSchema union:
                _body.Append(CultureInfo.InvariantCulture, $"\nmessage {_names.Of(union)} {{\n  oneof case {{\n");
                foreach (CaseSchema item in union.Cases)
                {
                    _body.Append(CultureInfo.InvariantCulture, $"    {TypeName(item.Type)} {ProtoNames.Identifier(item.Name)} = {item.Number};\n");
                }

                _body.Append("  }\n");
                break;
            case EnumSchema item:
                DrawEnum(item);
                break;
        }

        _body.Append("}\n");
    }

    private void DrawFields(IReadOnlyList<FieldSchema> fields)
    {
        HashSet<string> drawn = [];
        ProtoScope scope = new(fields);
        foreach (FieldSchema field in fields)
        {
            if (field.OneOf is not { } group)
            {
                DrawField(field, scope, "  ", Label(field));
            }
            else if (drawn.Add(group))
            {
                _body.Append(CultureInfo.InvariantCulture, $"  oneof {scope.Of(group)} {{\n");
                foreach (FieldSchema other in fields.Where(each => each.OneOf == group))
                {
                    DrawField(other, scope, "    ", "");
                }

                _body.Append("  }\n");
            }
        }
    }

    private void DrawField(FieldSchema field, ProtoScope scope, string indent, string label)
    {
        string name = scope.Of(field);
        List<string> options = [];
        if (name != field.Name)
        {
            options.Add($"json_name = \"{field.Name}\"");
        }

        TypeSchema type = field.Type is ListSchema list ? list.Element : field.Type;
        if (field.Type is ListSchema && type is UnpackedSchema unpacked && ProtoTypes.IsPackable(unpacked.Inner))
        {
            options.Add("packed = false");
        }

        string suffix = options.Count == 0 ? "" : $" [{string.Join(", ", options)}]";
        _body.Append(CultureInfo.InvariantCulture, $"{indent}{label}{TypeName(type)} {name} = {field.Number}{suffix};\n");
    }

    // A message is always present or not; a scalar only if it says so.
    private static string Label(FieldSchema field) => field.Type switch
    {
        ListSchema => "repeated ",
        ScalarSchema scalar when ProtoTypes.Message(scalar.Kind) is null => field.Presence == FieldPresence.Implicit ? "" : "optional ",
        EnumSchema => field.Presence == FieldPresence.Implicit ? "" : "optional ",
        _ => "",
    };

    private string TypeName(TypeSchema type)
    {
        switch (type)
        {
            case ScalarSchema scalar:
                return ProtoTypes.Message(scalar.Kind) is { } message ? TypeName(message) : ProtoTypes.Scalar(scalar);
            case WellKnownSchema known:
                _imports.Add(known.File);
                return known.Name;
            case DynamicSchema:
                return TypeName(ProtoTypes.Value);
            case NullableSchema nullable:
                return TypeName(nullable.Inner);
            case UnpackedSchema unpacked:
                return TypeName(unpacked.Inner);
            case MapSchema map:
                return $"map<{Key(map.Key)}, {TypeName(map.Value)}>";
            case EnumSchema item when !IsEnum(item):
                return TypeName(item.Underlying);
            case NamedSchema named:
                string name = _names.Of(named);
                if (_known.Add(name))
                {
                    _waiting.Enqueue(named);
                }

                return name;
            case CustomSchema custom:
                throw new NotSupportedException($"The codec of {custom.Type} does not say what it writes: give it a static Schema.");
            default:
                throw new NotSupportedException("Protobuf has no lists of lists.");
        }
    }

    // Protobuf's keys are integers, Booleans and text.
    private string Key(TypeSchema key) => key is EnumSchema item ? TypeName(item.Underlying) : TypeName(key);

    // An enum begins with zero and has 32 bits; any other is the integer that it is.
    private static bool IsEnum(EnumSchema item) =>
        item.Values.Any(each => each.Number == 0) && item.Values.All(each => each.Number is >= int.MinValue and <= int.MaxValue);

    // The members of all enums share one scope, so the enum's name stands before each of them.
    private void DrawEnum(EnumSchema item)
    {
        string name = _names.Of(item);
        _body.Append(CultureInfo.InvariantCulture, $"\nenum {name} {{\n");
        if (item.Values.Select(each => each.Number).Distinct().Count() < item.Values.Count)
        {
            _body.Append("  option allow_alias = true;\n");
        }

        foreach (EnumValueSchema value in item.Values.OrderBy(each => each.Number != 0))
        {
            _body.Append(CultureInfo.InvariantCulture, $"  {name}_{ProtoNames.Identifier(value.Name)} = {value.Number};\n");
        }
    }
}
