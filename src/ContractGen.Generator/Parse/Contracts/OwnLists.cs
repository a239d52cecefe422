using ContractGen.Generator.Model.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>
/// Finds lists that a new instance makes for itself, empty, and that no one else can have: reading fills them instead of making others.
/// </summary>
/// <remarks>Only where the declarations show it: no constructor is written, and no member runs code when it is got or set.</remarks>
internal sealed class OwnLists(INamedTypeSymbol type, IReadOnlyList<FieldSymbol> fields)
{
    private bool? _isPlain;

    public bool Contains(FieldSymbol field, ValueModel value) =>
        value.Codec.StartsWith(BuiltInCodecs.GenericList, StringComparison.Ordinal)
        && Declaration(field.Symbol) is { } declaration
        && Initializer(declaration) is { } initializer && MakesEmpty(initializer)
        && (_isPlain ??= IsPlain());

    private static SyntaxNode? Declaration(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Length == 1 ? symbol.DeclaringSyntaxReferences[0].GetSyntax() : null;

    private static ExpressionSyntax? Initializer(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        _ => null,
    };

    private static bool MakesEmpty(ExpressionSyntax value) => value
        is CollectionExpressionSyntax { Elements.Count: 0 }
        or BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null };

    private bool IsPlain()
    {
        for (var level = type; level is { SpecialType: not SpecialType.System_Object }; level = level.BaseType)
        {
            if (level.DeclaringSyntaxReferences.IsEmpty || !level.InstanceConstructors.All(IsImplicit))
            {
                return false;
            }
        }

        return fields.All(IsAutomatic);
    }

    private static bool IsImplicit(IMethodSymbol constructor) => constructor.IsImplicitlyDeclared;

    private static bool IsAutomatic(FieldSymbol field) => field.Symbol is IFieldSymbol
        || (field.Symbol is IPropertySymbol { IsVirtual: false, IsOverride: false, IsAbstract: false }
            && Declaration(field.Symbol) is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } list }
            && list.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null));
}
