using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>What an expectation means that leaves out an optional parameter: the default value; any CancellationToken.</summary>
internal static class LeftOutArgument
{
    public static string? Of(IParameterSymbol parameter)
    {
        if (!parameter.IsOptional || parameter.IsParams)
        {
            return null;
        }

        return parameter.Type.ToDisplayString() == "System.Threading.CancellationToken"
            ? "OrAny()"
            : $"Or({Default(parameter)})";
    }

    /// <summary>The default value of an optional parameter.</summary>
    public static string Default(IParameterSymbol parameter) =>
        parameter.HasExplicitDefaultValue ? Literal(parameter.Type, parameter.ExplicitDefaultValue) : "default!";

    private static string Literal(ITypeSymbol type, object? value)
    {
        var underlying = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return value switch
        {
            null => "default!",
            double number when double.IsNaN(number) => "double.NaN",
            double number when double.IsInfinity(number) => number > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity",
            float number when float.IsNaN(number) => "float.NaN",
            float number when float.IsInfinity(number) => number > 0 ? "float.PositiveInfinity" : "float.NegativeInfinity",
            float => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) + "f",
            double => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) + "d",
            decimal => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) + "m",
            string or bool or char => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)!,
            _ => $"({underlying.ToDisplayString(MockFormats.Code)})({SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)})",
        };
    }
}
