using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>
/// The names in a message: those of its fields and oneofs share one scope, and protoc also refuses two fields that become one name in JSON,
/// where underscores are dropped. One that another has already is made different by a number.
/// </summary>
internal sealed class ProtoScope
{
    private readonly Dictionary<FieldSchema, string> _fields = [];
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _oneOfs = [];

    internal ProtoScope(IReadOnlyList<FieldSchema> fields)
    {
        foreach (FieldSchema field in fields)
        {
            _fields.Add(field, Take(field.Name));
        }
    }

    /// <summary>The name of a field.</summary>
    internal string Of(FieldSchema field) => _fields[field];

    /// <summary>The name of a oneof.</summary>
    internal string Of(string oneOf)
    {
        if (!_oneOfs.TryGetValue(oneOf, out string? name))
        {
            name = Take(oneOf);
            _oneOfs.Add(oneOf, name);
        }

        return name;
    }

    private string Take(string name)
    {
        string plain = ProtoNames.Identifier(name);
        string free = plain;
        for (int i = 2; !_taken.Add(free.Replace("_", "", StringComparison.Ordinal)); i++)
        {
            free = plain + i;
        }

        return free;
    }
}
