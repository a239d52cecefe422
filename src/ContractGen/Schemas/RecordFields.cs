using ContractGen.Codecs;

namespace ContractGen.Schemas;

/// <summary>Takes the fields of an object from generated code.</summary>
public sealed class RecordFields
{
    private readonly List<FieldSchema> _fields = [];

    private RecordFields()
    {
    }

    /// <summary>Adds a field.</summary>
    /// <typeparam name="T">The type of the values, nullability aside.</typeparam>
    /// <typeparam name="TCodec">Their codec.</typeparam>
    /// <param name="name">The name on the wire.</param>
    /// <param name="number">The number; 0 where it has none.</param>
    /// <param name="presence">When it is written.</param>
    /// <param name="required">Whether reading without it is a fault.</param>
    /// <param name="oneOf">The group of fields of which at most one is set.</param>
    public void Add<T, TCodec>(string name, int number, FieldPresence presence, bool required = false, string? oneOf = null)
        where TCodec : ICodec<T> =>
        _fields.Add(new(name, number, TCodec.Schema, presence, required, oneOf));

    internal static IReadOnlyList<FieldSchema> Of(Action<RecordFields> declare)
    {
        RecordFields fields = new();
        declare(fields);
        return fields._fields.AsReadOnly();
    }
}
