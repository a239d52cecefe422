using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>Spells the default value of a parameter.</summary>
internal static class DefaultValue
{
    /// <summary>The value as code; empty where it is the type's default or there is none.</summary>
    public static string Code(IParameterSymbol parameter)
    {
        if (!parameter.HasExplicitDefaultValue || parameter.ExplicitDefaultValue is not { } value)
        {
            return "";
        }

        var type = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : parameter.Type;
        return value switch
        {
            string text => SymbolDisplay.FormatLiteral(text, quote: true),
            char letter => SymbolDisplay.FormatLiteral(letter, quote: true),
            bool flag => flag ? "true" : "false",
            double number => Floating(number, "double"),
            float number => float.IsNaN(number) || float.IsInfinity(number) ? Floating(number, "float") : number.ToString("R", System.Globalization.CultureInfo.InvariantCulture) + "f",
            decimal number => number.ToString(System.Globalization.CultureInfo.InvariantCulture) + "m",
            _ => $"({TypeText.Bare(type)})({System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)})",
        };
    }

    private static string Floating(double number, string type) =>
        double.IsNaN(number) ? type + ".NaN"
        : double.IsPositiveInfinity(number) ? type + ".PositiveInfinity"
        : double.IsNegativeInfinity(number) ? type + ".NegativeInfinity"
        : number.ToString("R", System.Globalization.CultureInfo.InvariantCulture) + "d";
}
