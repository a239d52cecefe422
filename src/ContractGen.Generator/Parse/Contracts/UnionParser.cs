using System.Globalization;
using ContractGen.Generator.Diagnostics;
using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Contracts;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>Reads the cases of a union; those of a nested union become cases of the outer one.</summary>
internal sealed class UnionParser(ContractScope scope)
{
    private readonly List<CaseModel> _cases = [];
    private bool _hasSelf;

    public UnionBody? Parse()
    {
        Collect(scope.Type, []);
        if (scope.Diagnostics.Count > 0)
        {
            return null;
        }

        var self = _hasSelf ? new RecordParser(scope).Parse() : null;
        self = self is null ? null : self with { Name = self.Name with { Name = self.Name.Name + ".Self" } };
        return scope.Diagnostics.Count > 0 ? null
            : new UnionBody(TypeText.Bare(scope.Type), ContractNames.Name(scope.Type), TypeText.Literal(scope.Options.Discriminator), _cases.ToEquatableArray(), self);
    }

    public static bool HasCases(INamedTypeSymbol type) => type.Has("Case");

    /// <summary>The types that a union names as its cases.</summary>
    public static IEnumerable<INamedTypeSymbol> Cases(INamedTypeSymbol union) =>
        union.GetAttributes().Where(attribute => attribute.Is("Case")).Select(attribute => attribute.Argument(2)).OfType<INamedTypeSymbol>();

    private void Collect(INamedTypeSymbol union, HashSet<string> above)
    {
        if (!above.Add(TypeText.Bare(union)))
        {
            return;
        }

        foreach (var attribute in union.GetAttributes().Where(attribute => attribute.Is("Case")))
        {
            if (attribute.Argument(0) is not int number || attribute.Argument(1) is not string name || attribute.Argument(2) is not INamedTypeSymbol type || number < 0 || !FieldRules.IsName(name))
            {
                scope.Report(ContractDiagnostics.InvalidCase, attribute, TypeText.Short(union));
                continue;
            }

            if (type.IsUnboundGenericType)
            {
                type = type.Arity == union.Arity ? type.OriginalDefinition.Construct([.. union.TypeArguments]) : type.OriginalDefinition;
            }

            Add(union, type, name, number, attribute, above);
        }
    }

    private void Add(INamedTypeSymbol union, INamedTypeSymbol type, string name, int number, AttributeData attribute, HashSet<string> above)
    {
        var isSelf = SymbolEqualityComparer.Default.Equals(type, union);
        if (!isSelf && !scope.Compilation.ClassifyCommonConversion(type, union).IsImplicit)
        {
            scope.Report(ContractDiagnostics.CaseNotDerived, attribute, TypeText.Short(type), TypeText.Short(union));
        }
        else if (!type.OriginalDefinition.Has("Contract"))
        {
            scope.Report(ContractDiagnostics.CaseNotContract, attribute, TypeText.Short(type));
        }
        else if (!isSelf && HasCases(type))
        {
            Collect(type, above);
        }
        else if (Clash(TypeText.Bare(type), TypeText.Literal(name), number) is { } clash)
        {
            scope.Report(ContractDiagnostics.DuplicateCase, attribute, TypeText.Short(type), clash.What, clash.Which, TypeText.Short(scope.Type));
        }
        else
        {
            _hasSelf |= SymbolEqualityComparer.Default.Equals(type, scope.Type);
            var codec = ContractNames.Codec(type) + (isSelf ? ".Self" : "");
            _cases.Add(new CaseModel(TypeText.Bare(type), codec, TypeText.Literal(name), number, type.IsSealed || type.IsValueType));
        }
    }

    private (string What, string Which)? Clash(string type, string name, int number) =>
        _cases.Any(item => item.Name == name) ? ("name", name)
        : _cases.Any(item => item.Number == number) ? ("number", number.ToString(CultureInfo.InvariantCulture))
        : _cases.Any(item => item.Type == type) ? ("type", type.Replace("global::", ""))
        : null;
}
