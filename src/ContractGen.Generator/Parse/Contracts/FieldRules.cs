using System.Globalization;
using ContractGen.Generator.Diagnostics;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>What names and numbers of fields must satisfy.</summary>
internal static class FieldRules
{
    private const int MaxNumber = 536_870_911;
    private const int MaxArrayNumber = 1024;

    private static string Name(ContractScope scope, FieldSymbol field) =>
        field.Attribute.Word("Name") ?? Naming.Apply(scope.Options.Naming, field.Symbol.Name);

    /// <summary>Reports what does not, and gives the fields' names.</summary>
    public static IReadOnlyList<string> Check(ContractScope scope, IReadOnlyList<FieldSymbol> fields)
    {
        var all = new string[fields.Count];
        var names = new Dictionary<string, FieldSymbol>(fields.Count, StringComparer.Ordinal);
        var numbers = new Dictionary<int, FieldSymbol>();
        for (var i = 0; i < all.Length; i++)
        {
            var field = fields[i];
            var name = all[i] = Name(scope, field);
            if (!IsName(name))
            {
                scope.Report(ContractDiagnostics.InvalidFieldName, field.Symbol, field.Symbol.Name);
            }
            else if (names.TryGetValue(name, out var other))
            {
                scope.Report(ContractDiagnostics.DuplicateFieldName, field.Symbol, other.Symbol.Name, field.Symbol.Name, name);
            }
            else
            {
                names.Add(name, field);
            }

            CheckNumber(scope, field, numbers);
        }

        return all;
    }

    private static void CheckNumber(ContractScope scope, FieldSymbol field, Dictionary<int, FieldSymbol> numbers)
    {
        if (field.HasNumber && !IsNumber(field.Number))
        {
            scope.Report(ContractDiagnostics.InvalidFieldNumber, field.Symbol, field.Symbol.Name, field.Number.ToString(CultureInfo.InvariantCulture));
        }
        else if (field.HasNumber && numbers.TryGetValue(field.Number, out var other))
        {
            scope.Report(ContractDiagnostics.DuplicateFieldNumber, field.Symbol, other.Symbol.Name, field.Symbol.Name, field.Number.ToString(CultureInfo.InvariantCulture));
        }
        else if (scope.Options.IsArray && (!field.HasNumber || field.Number > MaxArrayNumber))
        {
            scope.Report(ContractDiagnostics.ArrayNeedsNumbers, field.Symbol, TypeText.Short(scope.Type), field.Symbol.Name);
        }
        else if (field.HasNumber)
        {
            numbers.Add(field.Number, field);
        }
    }

    /// <summary>Whether Protobuf has fields of the number.</summary>
    public static bool IsNumber(int number) => number is (>= 1 and < 19_000) or (> 19_999 and <= MaxNumber);

    /// <summary>Whether the text can stand in UTF-8, and between quotes in every format without being looked at.</summary>
    public static bool IsName(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] is '"' or '\\' || char.IsControl(name[i]) || char.IsLowSurrogate(name[i]))
            {
                return false;
            }

            if (char.IsHighSurrogate(name[i]) && (++i == name.Length || !char.IsLowSurrogate(name[i])))
            {
                return false;
            }
        }

        return name.Length > 0;
    }
}
