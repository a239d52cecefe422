namespace ContractGen.Schemas;

/// <summary>An object with fields.</summary>
public sealed class RecordSchema : NamedSchema
{
    private readonly Action<RecordFields> _declare;
    private IReadOnlyList<FieldSchema>? _fields;

    /// <summary>Describes an object.</summary>
    /// <param name="type">The .NET type.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="name">The name with the types around it.</param>
    /// <param name="layout">How formats that can do both lay it out.</param>
    /// <param name="declare">Adds its fields; called when they are first asked for, so that types may hold each other.</param>
    public RecordSchema(Type type, string space, string name, ContractLayout layout, Action<RecordFields> declare)
        : base(type, space, name) => (Layout, _declare) = (layout, declare);

    /// <summary>How formats that can do both lay it out.</summary>
    public ContractLayout Layout { get; }

    /// <summary>The fields, in the order in which they are written.</summary>
    public IReadOnlyList<FieldSchema> Fields => _fields ??= RecordFields.Of(_declare);

    /// <summary>The field of a number; null where it has none.</summary>
    internal FieldSchema? FieldOf(long number) => number > 0 ? Fields.FirstOrDefault(field => field.Number == number) : null;
}
