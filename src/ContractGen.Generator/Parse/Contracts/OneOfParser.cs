using ContractGen.Generator.Diagnostics;
using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Contracts;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>Reads the groups of fields of which at most one is set, and what their fields must satisfy.</summary>
internal static class OneOfParser
{
    private const int MaxMembers = 64;

    /// <summary>The group that a field names; empty where it names none.</summary>
    public static string Name(FieldSymbol field) => field.Attribute.Word("OneOf") is { } name ? TypeText.Literal(name) : "";

    /// <summary>The groups, in the order of their first fields.</summary>
    public static EquatableArray<OneOfModel> Groups(ContractScope scope, IReadOnlyList<FieldSymbol> fields, IReadOnlyList<MemberModel> members, Func<string, string> local)
    {
        var groups = members.Where(member => member.OneOf.Length > 0).GroupBy(member => member.OneOf).ToList();
        foreach (var field in groups.SelectMany(group => group))
        {
            Check(scope, fields[field.Index], field);
        }

        foreach (var group in groups.Where(group => group.Count() > MaxMembers))
        {
            Report(scope, fields[group.Last().Index], "it has 64 fields already");
        }

        return groups.Select(group => new OneOfModel(group.Key, local(group.Key), group.Select(member => member.Index).ToEquatableArray())).ToEquatableArray();
    }

    private static void Check(ContractScope scope, FieldSymbol field, MemberModel member)
    {
        var reason = !FieldRules.IsName(field.Attribute.Word("OneOf")!) ? "the name must be text without quotes, backslashes and control characters"
            : member.Number == 0 ? "give it a number"
            : member.Presence is not (PresenceModel.Nullable or PresenceModel.NullOmitted) ? "its type must be nullable, so that it can be unset"
            : member.Required ? "it must not be required, because another may be set"
            : BuiltInCodecs.IsListOrMap(field.Type) ? "it is a list or map, which cannot be unset in every format: put it into a contract of its own"
            : null;
        if (reason is not null)
        {
            Report(scope, field, reason);
        }
    }

    private static void Report(ContractScope scope, FieldSymbol field, string reason) =>
        scope.Report(ContractDiagnostics.WrongOneOf, field.Symbol, field.Symbol.Name, field.Attribute.Word("OneOf")!, reason);
}
