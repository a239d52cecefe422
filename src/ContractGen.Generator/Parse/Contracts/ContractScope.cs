using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Contracts;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>What the parts of one contract's parse share: the contract, its options, and what they find.</summary>
internal sealed class ContractScope(INamedTypeSymbol type, INamedTypeSymbol declaration, ContractOptions options, Compilation compilation)
{
    private readonly HashSet<string> _names = [];

    /// <summary>The type that is written and read.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The type that carries the attribute.</summary>
    public INamedTypeSymbol Declaration { get; } = declaration;

    public ContractOptions Options { get; } = options;

    public Compilation Compilation { get; } = compilation;

    public List<DiagnosticModel> Diagnostics { get; } = [];

    public List<EnumModel> Enums { get; } = [];

    public List<AccessorModel> Accessors { get; } = [];

    public void Report(DiagnosticDescriptor descriptor, ISymbol place, params string[] arguments)
    {
        var location = LocationModel.From(place) ?? LocationModel.From(Declaration);
        Diagnostics.Add(DiagnosticModel.Create(descriptor, location, arguments));
    }

    /// <summary>Reports at an attribute.</summary>
    public void Report(DiagnosticDescriptor descriptor, AttributeData place, params string[] arguments)
    {
        var location = place.ApplicationSyntaxReference is { } syntax ? LocationModel.From(syntax.SyntaxTree.GetLocation(syntax.Span)) : LocationModel.From(Declaration);
        Diagnostics.Add(DiagnosticModel.Create(descriptor, location, arguments));
    }

    /// <summary>A name that nothing else in the codec has.</summary>
    public string Unique(string name)
    {
        var unique = name;
        for (var i = 2; ReservedNames.Members.Contains(unique) || unique == Declaration.Name || !_names.Add(unique); i++)
        {
            unique = name + i;
        }

        return unique;
    }

    /// <summary>Whether generated code beside the declaration may name the symbol.</summary>
    public bool Sees(ISymbol symbol) =>
        symbol.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
        && (SymbolEqualityComparer.Default.Equals(symbol.ContainingType, Declaration) || IsAccessible(symbol));

    private bool IsAccessible(ISymbol symbol) =>
        Compilation.IsSymbolAccessibleWithin(symbol, Declaration.ContainingType ?? (ISymbol)Compilation.Assembly);
}
