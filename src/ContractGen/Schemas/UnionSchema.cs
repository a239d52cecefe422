namespace ContractGen.Schemas;

/// <summary>A value that is one of several cases.</summary>
public sealed class UnionSchema : NamedSchema
{
    private readonly Action<UnionCases> _declare;
    private IReadOnlyList<CaseSchema>? _cases;

    /// <summary>Describes a union.</summary>
    /// <param name="type">The .NET type.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="name">The name with the types around it.</param>
    /// <param name="discriminator">The field that names the case in text formats.</param>
    /// <param name="declare">Adds its cases; called when they are first asked for, so that types may hold each other.</param>
    public UnionSchema(Type type, string space, string name, string discriminator, Action<UnionCases> declare)
        : base(type, space, name) => (Discriminator, _declare) = (discriminator, declare);

    /// <summary>The field that names the case in text formats.</summary>
    public string Discriminator { get; }

    /// <summary>The cases, those of nested unions among them.</summary>
    public IReadOnlyList<CaseSchema> Cases => _cases ??= UnionCases.Of(_declare);

    /// <summary>The case of a number; null where it has none.</summary>
    internal CaseSchema? CaseOf(int number) => Cases.FirstOrDefault(item => item.Number == number);
}
