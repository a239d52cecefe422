using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Mocks;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>
/// Decides by which overloads a method can be expected. One takes an Arg for every parameter. Others take plain values: where
/// C# has no conversion to Arg, and where only plain values let C# choose between overloads of the method, as between
/// <c>int</c> and <c>long</c>. An object takes everything, an Arg too, so it comes last.
/// </summary>
internal static class MockOverloads
{
    private const int MaxMixedRawParameters = 2;

    public static int ArgPriority(IMethodSymbol method) => -method.Parameters.Count(IsObject);

    public static EquatableArray<RawOverloadModel> Raw(IMethodSymbol method, bool isOverloaded)
    {
        int[] raw = [.. method.Parameters.Where(parameter => MockTypes.NeedsRawOverload(parameter.Type)).Select(parameter => 1 << parameter.Ordinal)];
        var everything = (1 << method.Parameters.Length) - 1;
        var masks = Masks(raw);
        if (isOverloaded && everything != 0 && !masks.Contains(everything))
        {
            masks.Add(everything);
        }

        return masks.Select(mask => new RawOverloadModel(
            method.Parameters.Select(parameter => IsRaw(mask, parameter)).ToEquatableArray(),
            Priority(method, mask, preferred: isOverloaded && mask == everything))).ToEquatableArray();
    }

    // Every mix of plain values and Args, unless there are too many: then a mix is written with Arg.Is(value).
    private static List<int> Masks(int[] raw)
    {
        var combinations = Enumerable.Range(1, (1 << raw.Length) - 1);
        return raw.Length == 0 ? []
            : raw.Length > MaxMixedRawParameters ? [raw.Sum()]
            : [.. combinations.Select(chosen => raw.Where((_, i) => (chosen & (1 << i)) != 0).Sum())];
    }

    private static int Priority(IMethodSymbol method, int mask, bool preferred) =>
        preferred && !method.Parameters.Any(IsObject)
            ? 1
            : ArgPriority(method) - method.Parameters.Count(parameter => IsRaw(mask, parameter));

    private static bool IsRaw(int mask, IParameterSymbol parameter) => (mask & (1 << parameter.Ordinal)) != 0;

    private static bool IsObject(IParameterSymbol parameter) =>
        parameter.Type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType || parameter.Type.TypeKind == TypeKind.Dynamic;
}
