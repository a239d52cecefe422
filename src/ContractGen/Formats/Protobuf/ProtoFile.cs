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

    // Names are looked for from the inside out: in such a package google.protobuf would be looked for in it.
    private readonly string _wellKnown = package.Split('.').Skip(1).Contains("google") ? "." : "";

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
            text.Append(CultureInfo.InvariantCulture, $"{(import == _imports.Min ? "\n" : "")}import \"{import}\";\n");
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
                _body.Append(CultureInfo.InvariantCulture, $"\nmessage {_names.Of(union)} {{\n");
                DrawCases(union.Cases);
                break;
            case EnumSchema item:
                DrawEnum(item);
                break;
        }

        _body.Append("}\n");
    }

    private void DrawCases(IReadOnlyList<CaseSchema> cases)
    {
        ProtoScope scope = new();
        string[] names = [.. cases.Select(item => scope.Take(item.Name))];
        _body.Append(CultureInfo.InvariantCulture, $"  oneof {scope.Take("case")} {{\n");
        foreach ((CaseSchema item, string name) in cases.Zip(names))
        {
            _body.Append(CultureInfo.InvariantCulture, $"    {TypeName(item.Type)} {name} = {item.Number};\n");
        }

        _body.Append("  }\n");
    }

    private void DrawFields(IReadOnlyList<FieldSchema> fields)
    {
        HashSet<string> drawn = [];
        ProtoScope scope = new();
        Dictionary<FieldSchema, string> names = fields.ToDictionary(field => field, field => scope.Take(field.Name));
        foreach (FieldSchema field in fields)
        {
            if (field.OneOf is not { } group)
            {
                DrawField(field, names[field], "  ", Label(field));
            }
            else if (drawn.Add(group))
            {
                _body.Append(CultureInfo.InvariantCulture, $"  oneof {scope.Take(group)} {{\n");
                foreach (FieldSchema other in fields.Where(each => each.OneOf == group))
                {
                    DrawField(other, names[other], "    ", "");
                }

                _body.Append("  }\n");
            }
        }
    }

    private void DrawField(FieldSchema field, string name, string indent, string label)
    {
        List<string> options = [];
        if (ProtoNames.InJson(name) != field.Name && field.Name is not ['[', .., ']'])
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
                return _wellKnown + known.Name;
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

    // An enum begins with zero and has 32 bits; any other is the integer that it is. The highest numbers of a ulong are negative here.
    private static bool IsEnum(EnumSchema item) =>
        item.Values.Any(each => each.Number == 0)
        && item.Values.All(each => each.Number is >= int.MinValue and <= int.MaxValue)
        && (item.Values.All(each => each.Number >= 0) || item.Underlying is not ScalarSchema { Kind: ScalarKind.UInt64 });

    // The members of all enums share one scope, so the enum's name stands before each of them.
    private void DrawEnum(EnumSchema item)
    {
        string name = _names.Of(item);
        _body.Append(CultureInfo.InvariantCulture, $"\nenum {name} {{\n");
        if (item.Values.Select(each => each.Number).Distinct().Count() < item.Values.Count)
        {
            _body.Append("  option allow_alias = true;\n");
        }

        ProtoScope values = new();
        foreach (EnumValueSchema value in item.Values.OrderBy(each => each.Number != 0))
        {
            _body.Append(CultureInfo.InvariantCulture, $"  {_names.OfValue(name, value.Name, values)} = {value.Number};\n");
        }
    }
}
