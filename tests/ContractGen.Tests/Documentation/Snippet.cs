namespace ContractGen.Tests.Documentation;

/// <summary>A piece of C# that a document shows, or that stands between <c>// snippet</c> and <c>// end</c> in a compiled file.</summary>
internal sealed record Snippet(string File, int Line, string Code)
{
    /// <summary>The <c>csharp</c> blocks of a document.</summary>
    public static IEnumerable<Snippet> InDocument(string file) => Between(file, "```csharp", "```");

    /// <summary>The marked pieces of a compiled file.</summary>
    public static IEnumerable<Snippet> InSource(string file) => Between(file, "// snippet", "// end");

    public override string ToString() => $"{File}:{Line}\n{Code}";

    private static IEnumerable<Snippet> Between(string file, string begin, string end)
    {
        string[] lines = System.IO.File.ReadAllLines(Repository.PathOf(file));
        int start = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (start < 0 && line == begin)
            {
                start = i + 1;
            }
            else if (start >= 0 && line == end)
            {
                yield return new Snippet(file, start + 1, WithoutIndentation(lines[start..i]));
                start = -1;
            }
        }
    }

    private static string WithoutIndentation(string[] lines)
    {
        int indentation = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[indentation..] : ""));
    }
}
