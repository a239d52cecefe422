using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>A property or field that is a field of the contract, with its <c>[Field]</c> attribute, which may stand on a constructor's parameter.</summary>
internal sealed class FieldSymbol(ISymbol symbol, AttributeData? attribute)
{
    public ISymbol Symbol { get; } = symbol;

    public ITypeSymbol Type { get; } = symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)symbol).Type;

    public AttributeData? Attribute { get; } = attribute;

    public bool IsRequired => Symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    public int Number { get; } = attribute.Argument(0) is int number ? number : 0;

    public bool HasNumber => Attribute is { ConstructorArguments.Length: 1 };

    /// <summary>The field in which a property's value stands, if the compiler made one.</summary>
    public static IFieldSymbol? BackingField(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType.GetMembers($"<{property.Name}>k__BackingField"))
        {
            if (member is IFieldSymbol field)
            {
                return field;
            }
        }

        return null;
    }
}
