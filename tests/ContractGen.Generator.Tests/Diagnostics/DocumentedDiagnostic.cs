using System.Text.RegularExpressions;

namespace ContractGen.Generator.Tests.Diagnostics;

/// <summary>A section of src/docs/diagnostics.md.</summary>
internal sealed partial record DocumentedDiagnostic(string Id, string Title, string Text, IReadOnlyList<string> Examples)
{
    public static IReadOnlyList<DocumentedDiagnostic> All { get; } = [.. Read()];

    private static IEnumerable<DocumentedDiagnostic> Read()
    {
        var document = File.ReadAllText(Repository.PathOf("src/docs/diagnostics.md")).ReplaceLineEndings("\n");
        foreach (Match section in Section().Matches(document))
        {
            var body = section.Groups["body"].Value;
            yield return new(
                section.Groups["id"].Value,
                section.Groups["title"].Value,
                Example().Replace(body, "").Trim(),
                [.. Example().Matches(body).Select(each => each.Groups["code"].Value)]);
        }
    }

    [GeneratedRegex(@"^## (?<id>CG\d{4}): (?<title>[^\n]*)\n(?<body>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
