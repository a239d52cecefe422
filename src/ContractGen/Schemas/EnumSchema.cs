namespace ContractGen.Schemas;

/// <summary>An enum.</summary>
public sealed class EnumSchema : NamedSchema
{
    private readonly Action<EnumValues> _declare;
    private IReadOnlyList<EnumValueSchema>? _values;

    /// <summary>Describes an enum.</summary>
    /// <param name="type">The .NET type.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="name">The name with the types around it.</param>
    /// <param name="underlying">The integer that it is.</param>
    /// <param name="declare">Adds its members.</param>
    public EnumSchema(Type type, string space, string name, TypeSchema underlying, Action<EnumValues> declare)
        : base(type, space, name) => (Underlying, _declare) = (underlying, declare);

    /// <summary>The integer that it is.</summary>
    public TypeSchema Underlying { get; }

    /// <summary>The members in declared order; several may have the same number, and the first of them is written.</summary>
    public IReadOnlyList<EnumValueSchema> Values => _values ??= EnumValues.Of(_declare);
}
