using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>What one contract says about its being numbered, the contracts that it holds aside.</summary>
internal sealed class NumberingFacts
{
    private readonly List<(ISymbol Member, INamedTypeSymbol Held)> _held = [];

    /// <summary>What keeps it from being numbered; null where nothing of its own does.</summary>
    public NumberingProblem? Problem { get; private set; }

    /// <summary>The contracts that its members hold.</summary>
    public IReadOnlyList<(ISymbol Member, INamedTypeSymbol Held)> Held => _held;

    /// <param name="compilation">The compilation.</param>
    /// <param name="contract">The definition of a contract, or of a codec for another's type.</param>
    public static NumberingFacts Of(Compilation compilation, INamedTypeSymbol contract)
    {
        var facts = new NumberingFacts();
        if (contract.DeclaringSyntaxReferences.IsEmpty && !contract.Has("ContractFor"))
        {
            facts.Problem = IsDeclaredNumbered(contract) ? null : new(contract, "it is from another assembly and has no numbers");
            return facts;
        }

        var attribute = contract.Find("Contract");
        var type = attribute is null && contract.Find("ContractFor").Argument(0) is INamedTypeSymbol target ? target : contract;
        foreach (var item in contract.GetAttributes().Where(item => item.Is("Case")))
        {
            if (item.Argument(0) is int number && !FieldRules.IsNumber(number))
            {
                facts.Problem ??= new(contract, $"its case '{item.Argument(1)}' has the number {number.ToString(CultureInfo.InvariantCulture)}, which no Protobuf field can have", isCase: true);
            }

            if (item.Argument(2) is INamedTypeSymbol held && !SymbolEqualityComparer.Default.Equals(held.OriginalDefinition, contract))
            {
                facts._held.Add((contract, held.OriginalDefinition));
            }
        }

        // The fields of a union count where it is a case itself.
        var isUnion = UnionParser.HasCases(contract);
        if (!isUnion || contract.GetAttributes().Any(item => item.Is("Case") && SymbolEqualityComparer.Default.Equals(item.Argument(2) as INamedTypeSymbol, contract)))
        {
            foreach (var field in FieldFinder.Of(compilation, type, (attribute ?? contract.Find("ContractFor")).Flag("IncludeFields")))
            {
                facts.Add(field);
            }
        }

        return facts;
    }

    private void Add(FieldSymbol field)
    {
        if (Problem is not null)
        {
            return;
        }

        var reason = !field.HasNumber ? "has no number"
            : field.Attribute.TypeOf("Codec") is { } custom ? Custom(field, custom)
            : Member(field, field.Type);
        Problem = reason is null ? null : new(field.Symbol, $"'{field.Symbol.Name}' {reason}");
    }

    private string? Custom(FieldSymbol field, INamedTypeSymbol codec)
    {
        if (codec.Has("ContractFor"))
        {
            _held.Add((field.Symbol, codec.OriginalDefinition));
        }

        return null;
    }

    private string? Member(FieldSymbol field, ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { Name: "Optional", Arity: 1 } optional when optional.IsCodecsType() => Member(field, optional.TypeArguments[0]),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Value(field, nullable.TypeArguments[0]),
        _ => Value(field, type),
    };

    private string? Value(FieldSymbol field, ITypeSymbol type)
    {
        if (BuiltInCodecs.Bytes(type) is not null || BuiltInCodecs.Scalar(type) is not null || type.TypeKind == TypeKind.Enum)
        {
            return null;
        }

        return type switch
        {
            IArrayTypeSymbol array => Element(field, array.ElementType, "list"),
            INamedTypeSymbol list when BuiltInCodecs.List(list) is not null => Element(field, list.TypeArguments[0], "list"),
            INamedTypeSymbol map when BuiltInCodecs.Map(map) is not null => Element(field, map.TypeArguments[1], "map"),
            ITypeParameterSymbol parameter => parameter.ConstraintTypes.OfType<INamedTypeSymbol>().Any(IsNumbered) ? null : $"is of the type parameter '{parameter.Name}': constrain it to INumberedContract<{parameter.Name}>",
            INamedTypeSymbol named => Contract(field, named),
            _ => null,
        };
    }

    private string? Element(FieldSymbol field, ITypeSymbol type, string container) =>
        BuiltInCodecs.IsListOrMap(type) ? $"is a {container} of lists or maps, for which Protobuf has no form"
        : type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } || CodecResolver.IsNullable(type) ? $"is a {container} that may hold nulls, for which Protobuf has no form"
        : Value(field, type);

    private string? Contract(FieldSymbol field, INamedTypeSymbol named)
    {
        if (named.OriginalDefinition.Has("Contract"))
        {
            _held.Add((field.Symbol, named.OriginalDefinition));
            return null;
        }

        return named.IsCodecsType() || IsDeclaredNumbered(named) || !named.AllInterfaces.Any(item => item is { Name: "IContract", Arity: 1 } && item.IsCodecsType())
            ? null
            : $"is a '{TypeText.Short(named)}', which is no INumberedContract";
    }

    private static bool IsDeclaredNumbered(INamedTypeSymbol type) => type.AllInterfaces.Any(IsNumbered);

    private static bool IsNumbered(INamedTypeSymbol type) => type is { Name: "INumberedContract", Arity: 1 } && type.IsCodecsType();
}
