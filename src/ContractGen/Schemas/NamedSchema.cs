namespace ContractGen.Schemas;

/// <summary>A type with a name of its own, to which others refer: a record, a union or an enum.</summary>
/// <param name="type">The .NET type.</param>
/// <param name="space">The namespace.</param>
/// <param name="name">The name with the types around it.</param>
public abstract class NamedSchema(Type type, string space, string name) : TypeSchema
{
    /// <summary>The .NET type. Two schemas of the same type and name are the same, however often they are asked for.</summary>
    public Type Type { get; } = type;

    /// <summary>The namespace; empty for the global one.</summary>
    public string Namespace { get; } = space;

    /// <summary>The name, behind those of the types around it: <c>Outer.Node</c>. Type arguments are left to <see cref="Type"/>.</summary>
    public string Name { get; } = name;
}
