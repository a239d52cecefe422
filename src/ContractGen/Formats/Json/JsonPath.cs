using System.Globalization;
using System.Text;

namespace ContractGen.Formats.Json;

/// <summary>The way from the root to a place in a document: <c>$.items[3].price</c>.</summary>
internal sealed class JsonPath
{
    private readonly List<Step> _steps = [];

    internal void Open(bool isObject, int start) => _steps.Add(new Step(isObject, start));

    /// <summary>Leaves the innermost object or array; returns where it began.</summary>
    internal int Close(int fallback)
    {
        if (_steps.Count == 0)
        {
            return fallback;
        }

        Step last = _steps[^1];
        _steps.RemoveAt(_steps.Count - 1);
        return last.Start;
    }

    internal void Comma()
    {
        if (_steps.Count > 0)
        {
            Step last = _steps[^1];
            _steps[^1] = last with { Index = last.Index + 1, NameStart = -1, IsNamed = false };
        }
    }

    internal void Colon()
    {
        if (_steps.Count > 0)
        {
            _steps[^1] = _steps[^1] with { IsNamed = true };
        }
    }

    /// <summary>A string token: a name if one is due.</summary>
    internal void String(int start, int end)
    {
        if (_steps.Count > 0 && _steps[^1] is { IsObject: true, IsNamed: false } last)
        {
            _steps[^1] = last with { NameStart = start, NameEnd = end };
        }
    }

    internal string ToText(ReadOnlySpan<byte> input)
    {
        var text = new StringBuilder("$");
        foreach (Step step in _steps)
        {
            if (!step.IsObject)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            }
            else if (step.NameStart >= 0)
            {
                DocumentPath.AppendName(text, Name(input[step.NameStart..step.NameEnd]));
            }
        }

        return text.ToString();
    }

    private static string Name(ReadOnlySpan<byte> token)
    {
        ReadOnlySpan<byte> raw = token[1..];
        raw = raw.EndsWith("\""u8) ? raw[..^1] : raw;
        var chars = new char[raw.Length];
        JsonEscape.ToUtf16(raw, chars, out int written, out _);
        return new string(chars, 0, written);
    }

    private readonly record struct Step(bool IsObject, int Start)
    {
        internal int Index { get; init; }

        internal int NameStart { get; init; } = -1;

        internal int NameEnd { get; init; }

        internal bool IsNamed { get; init; }
    }
}
