using ContractGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>The names that generated code has, which a codec and its type parameters cannot have too.</summary>
internal static class ReservedNames
{
    /// <summary>The members of a codec.</summary>
    public static readonly IReadOnlyList<string> Members = ["Write", "Read", "Schema", "ElementKind", "IndexOf", "Required", "FieldNames", "Self"];

    /// <summary>The type parameters of a codec's methods.</summary>
    private static readonly string[] Parameters = ["TWriter", "TReader"];

    /// <summary>Reports a name that cannot be; false when there is one.</summary>
    public static bool Check(ContractScope scope, IEnumerable<INamedTypeSymbol> containers)
    {
        var before = scope.Diagnostics.Count;
        foreach (var parameter in containers.Append(scope.Declaration).SelectMany(type => type.TypeParameters).Where(parameter => IsReserved(parameter.Name)))
        {
            scope.Report(ContractDiagnostics.ReservedName, parameter, parameter.Name, parameter.Name);
        }

        var isCodec = !SymbolEqualityComparer.Default.Equals(scope.Declaration, scope.Type);
        if (isCodec && Members.Contains(scope.Declaration.Name))
        {
            scope.Report(ContractDiagnostics.ReservedName, scope.Declaration, scope.Declaration.Name, scope.Declaration.Name);
        }

        return scope.Diagnostics.Count == before;
    }

    private static bool IsReserved(string name) =>
        Members.Contains(name) || Parameters.Contains(name) || IsRequiredWord(name);

    /// <summary>A contract with many fields has several words of required ones: Required0, Required1 …</summary>
    private static bool IsRequiredWord(string name) => name.StartsWith("Required", StringComparison.Ordinal) && name.Skip("Required".Length).All(char.IsDigit);
}
