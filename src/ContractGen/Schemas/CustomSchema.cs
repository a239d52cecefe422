namespace ContractGen.Schemas;

/// <summary>What a codec of the user writes, which it does not say. It may, with a <c>Schema</c> of its own.</summary>
/// <param name="type">The .NET type of the values.</param>
public sealed class CustomSchema(Type type) : TypeSchema
{
    /// <summary>The .NET type of the values.</summary>
    public Type Type { get; } = type;
}
