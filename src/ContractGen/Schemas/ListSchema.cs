namespace ContractGen.Schemas;

/// <summary>A list of any .NET kind.</summary>
/// <param name="element">Its elements.</param>
/// <param name="isSet">Whether no element comes twice.</param>
public sealed class ListSchema(TypeSchema element, bool isSet = false) : TypeSchema
{
    /// <summary>The elements.</summary>
    public TypeSchema Element { get; } = element;

    /// <summary>Whether no element comes twice.</summary>
    public bool IsSet { get; } = isSet;
}
