using System.Text.RegularExpressions;

namespace ContractGen.Tests.Documentation;

/// <summary>The links of a document that lead to files of the repository.</summary>
internal static partial class Links
{
    public static IEnumerable<string> In(string document) => Link()
        .Matches(document)
        .Select(match => match.Groups["target"].Value.Split('#')[0])
        .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
