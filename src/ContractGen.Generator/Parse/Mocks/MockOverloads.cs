using System.Collections.Immutable;
using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Mocks;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>
/// Decides by which overloads a member can be expected. One takes an Arg for every parameter. Others take plain values: where
/// C# has no conversion to Arg, and where only plain values let C# choose between overloads of the member, as between
/// <c>int</c> and <c>long</c>. An object takes everything, an Arg too, so it comes last.
/// </summary>
internal static class MockOverloads
{
    private const int MaxMixedRawParameters = 2;
    private const int MaxRawParameters = 30;

    public static int ArgPriority(ImmutableArray<IParameterSymbol> parameters) => -parameters.Count(IsObject);

    public static EquatableArray<RawOverloadModel> Raw(ImmutableArray<IParameterSymbol> parameters, bool isOverloaded)
    {
        if (parameters.Length > MaxRawParameters)
        {
            return EquatableArray<RawOverloadModel>.Empty;
        }

        int[] raw = [.. parameters.Where(parameter => CanBeRaw(parameter) && NeedsRaw(parameter)).Select(Bit)];
        var everything = parameters.Where(CanBeRaw).Sum(Bit);
        var masks = Masks(raw);
        if (isOverloaded && everything != 0 && !masks.Contains(everything))
        {
            masks.Add(everything);
        }

        var overloads = masks.Select(mask => new RawOverloadModel(
            parameters.Select(parameter => IsRaw(mask, parameter)).ToEquatableArray(),
            TakesElements: false,
            Priority(parameters, mask, preferred: isOverloaded && mask == everything)));
        return overloads.Concat(Elements(parameters)).ToEquatableArray();
    }

    // A params array can be given by an Arg for each element. An array of objects would take these Args for its elements.
    private static IEnumerable<RawOverloadModel> Elements(ImmutableArray<IParameterSymbol> parameters)
    {
        if (parameters.LastOrDefault() is { IsParams: true, Type: IArrayTypeSymbol array } last && MockTypes.Carrier(array.ElementType) == MockCarrier.Value)
        {
            var takesAnything = array.ElementType.SpecialType == SpecialType.System_Object || array.ElementType.TypeKind == TypeKind.Dynamic;
            yield return new RawOverloadModel(
                parameters.Select(parameter => SymbolEqualityComparer.Default.Equals(parameter, last)).ToEquatableArray(),
                TakesElements: true,
                ArgPriority(parameters) + (takesAnything ? 0 : -2));
        }
    }

    private static bool CanBeRaw(IParameterSymbol parameter) =>
        parameter.RefKind != RefKind.Out && MockTypes.Carrier(parameter.Type) is not MockCarrier.RefStruct;

    private static bool NeedsRaw(IParameterSymbol parameter) => MockTypes.Carrier(parameter.Type) switch
    {
        MockCarrier.Value or MockCarrier.Object => MockTypes.NeedsRawOverload(parameter.Type),
        MockCarrier.ReadOnlySpan => parameter.IsParams || MockTypes.SpanElement(parameter.Type)!.SpecialType == SpecialType.System_Char,
        MockCarrier.Span => parameter.IsParams,
        _ => false,
    };

    // Every mix of plain values and Args, unless there are too many: then a mix is written with Arg.Is(value).
    private static List<int> Masks(int[] raw)
    {
        var combinations = Enumerable.Range(1, (1 << Math.Min(raw.Length, MaxMixedRawParameters)) - 1);
        return raw.Length == 0 ? []
            : raw.Length > MaxMixedRawParameters ? [raw.Sum()]
            : [.. combinations.Select(chosen => raw.Where((_, i) => (chosen & (1 << i)) != 0).Sum())];
    }

    private static int Priority(ImmutableArray<IParameterSymbol> parameters, int mask, bool preferred) =>
        preferred && !parameters.Any(IsObject)
            ? 1
            : ArgPriority(parameters) - parameters.Count(parameter => IsRaw(mask, parameter));

    private static int Bit(IParameterSymbol parameter) => 1 << parameter.Ordinal;

    private static bool IsRaw(int mask, IParameterSymbol parameter) => (mask & Bit(parameter)) != 0;

    private static bool IsObject(IParameterSymbol parameter) =>
        parameter.Type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType || parameter.Type.TypeKind == TypeKind.Dynamic
        || MockTypes.Carrier(parameter.Type) == MockCarrier.Object
        || parameter.Type is ITypeParameterSymbol { DeclaringMethod: not null };
}
