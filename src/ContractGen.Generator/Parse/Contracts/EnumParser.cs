using System.Globalization;
using System.Text;
using ContractGen.Generator.Diagnostics;
using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Contracts;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>Reads an enum as one contract spells it.</summary>
internal static class EnumParser
{
    private const int NumberSpelling = 3;

    /// <summary>The name of the enum's codec, which is nested in the contract's.</summary>
    public static string Codec(ContractScope scope, INamedTypeSymbol type)
    {
        var code = TypeText.Bare(type);
        var known = scope.Enums.FirstOrDefault(item => item.Type == code);
        if (known is not null)
        {
            return known.Codec;
        }

        var underlying = type.EnumUnderlyingType!;
        var names = Names(scope, type, code);
        var item = new EnumModel(
            code,
            ContractNames.Name(type),
            scope.Unique(type.Name + "Codec"),
            TypeText.Bare(underlying),
            BuiltInCodecs.Scalar(underlying)!,
            TypeText.Literal($"expected the name of a {type.Name}{Expected(names)}"),
            scope.Options.EnumSpelling == NumberSpelling ? EquatableArray<EnumNameModel>.Empty : names.GroupBy(name => name.Number).Select(group => group.First()).ToEquatableArray(),
            names.ToEquatableArray());
        scope.Enums.Add(item);
        return item.Codec;
    }

    private static List<EnumNameModel> Names(ContractScope scope, INamedTypeSymbol type, string code)
    {
        var names = new List<EnumNameModel>();
        var seen = new Dictionary<string, string>();
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue))
        {
            var name = field.Find("EnumName").Argument(0) is string given
                ? given
                : Naming.ApplyToEnum(scope.Options.EnumSpelling, field.Name);
            if (seen.TryGetValue(name, out var other))
            {
                scope.Report(ContractDiagnostics.DuplicateEnumName, field, other, field.Name, name);
                continue;
            }

            seen.Add(name, field.Name);
            names.Add(new EnumNameModel($"{code}.{TypeText.Escape(field.Name)}", TypeText.Literal(name), Encoding.UTF8.GetByteCount(name), Number(field.ConstantValue!)));
        }

        return names;
    }

    private static string Number(object value) =>
        value is ulong large ? unchecked((long)large).ToString(CultureInfo.InvariantCulture) : System.Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    private static string Expected(List<EnumNameModel> names) => names.Count switch
    {
        0 => "",
        <= 8 => ": " + string.Join(", ", names.Select(name => name.Name)),
        _ => ": " + string.Join(", ", names.Take(8).Select(name => name.Name)) + " …",
    };
}
