namespace ContractGen.Schemas;

/// <summary>A map of any .NET kind.</summary>
/// <param name="key">Its keys.</param>
/// <param name="value">Its values.</param>
public sealed class MapSchema(TypeSchema key, TypeSchema value) : TypeSchema
{
    /// <summary>The keys: text, an integer, Boolean, GUID, date or enum.</summary>
    public TypeSchema Key { get; } = key;

    /// <summary>The values.</summary>
    public TypeSchema Value { get; } = value;
}
