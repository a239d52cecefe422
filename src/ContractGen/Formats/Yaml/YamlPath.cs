using System.Globalization;
using System.Text;

namespace ContractGen.Formats.Yaml;

/// <summary>The way from the root of a document to a place in it, and the indentations that are open there.</summary>
internal sealed class YamlPath
{
    // More than is shown of any name, so that a long one is not decoded whole.
    private const int LongestName = 512;

    private readonly List<OpenCollection> _open = [];

    internal void Clear() => _open.Clear();

    internal void Open(bool isSequence, int start, int indent, bool isBlock) => _open.Add(new OpenCollection(isSequence, isBlock, start, indent));

    /// <summary>Shortens the path to the collection at a depth, if it leads there, and gives the collection's offset.</summary>
    internal bool TryCut(int depth, out int start)
    {
        bool isThere = depth < _open.Count;
        start = isThere ? _open[depth].Start : 0;
        if (isThere)
        {
            _open.RemoveRange(depth, _open.Count - depth);
        }

        return isThere;
    }

    internal void Close() => _open.RemoveAt(_open.Count - 1);

    /// <summary>A fault at the first byte of a sequence is the sequence's own, not that of its first element.</summary>
    internal bool BeginsSequenceAt(int offset) =>
        _open is [.., { IsSequence: true, Index: -1 } last] && last.Start >= offset;

    /// <summary>Another node of the innermost collection follows.</summary>
    internal void Step(bool isMapping, bool isKey)
    {
        OpenCollection last = _open[^1];
        if (!isMapping)
        {
            _open[^1] = last with { Index = last.Index + 1 };
        }
        else if (isKey)
        {
            _open[^1] = last with { Name = null };
        }
    }

    internal void Name(ReadOnlySpan<byte> name) =>
        _open[^1] = _open[^1] with { Name = DocumentPath.Shorten(Encoding.UTF8.GetString(name[..Math.Min(name.Length, LongestName)])) };

    internal string ToText()
    {
        var text = new StringBuilder("$");
        foreach (OpenCollection collection in _open)
        {
            if (collection is { IsSequence: true, Index: >= 0 })
            {
                DocumentPath.AppendIndex(text, collection.Index);
            }
            else if (collection.Name is { } name)
            {
                DocumentPath.AppendName(text, name);
            }
        }

        return text.ToString();
    }

    /// <summary>In words: which indentations a line may have here, and where they were opened.</summary>
    internal string Indentations(ReadOnlySpan<byte> input)
    {
        var text = new StringBuilder();
        var lines = new YamlLine();
        foreach (OpenCollection collection in _open)
        {
            if (collection.IsBlock)
            {
                int line = lines.MarkOf(input, collection.Start).Line;
                text.Append(CultureInfo.InvariantCulture, $"{(text.Length == 0 ? "; open are: " : ", ")}{(collection.IsSequence ? "a sequence" : "a mapping")} at column {collection.Indent + 1} since line {line}");
            }
        }

        return text.ToString();
    }

    private readonly record struct OpenCollection(bool IsSequence, bool IsBlock, int Start, int Indent)
    {
        internal int Index { get; init; } = -1;

        internal string? Name { get; init; }
    }
}
