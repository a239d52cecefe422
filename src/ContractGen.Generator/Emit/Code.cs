using System.Runtime.CompilerServices;

namespace ContractGen.Generator.Emit;

/// <summary>
/// A piece of generated code, drawn with a raw string template: a template looks like the file it emits. A hole with many lines keeps
/// the column that it stands in, and a line that holds nothing but empty holes is left out.
/// </summary>
/// <remarks>Templates within templates stay apart until the whole is written once, by <see cref="CodeWriter"/>.</remarks>
[InterpolatedStringHandler]
internal sealed class Code
{
    /// <summary>A piece that holds nothing.</summary>
    public static readonly Code None = new(0, 0);

    /// <summary>At the beginning of a line, moves it one level to the left, where labels stand.</summary>
    public const string Outdent = "\b";

    private static readonly object EmptyHole = new();

    // Each is text of the template, a piece in a hole, or EmptyHole.
    private object[] _parts;
    private int _count;

    public Code(int literalLength, int formattedCount) => _parts = literalLength == 0 && formattedCount == 0 ? [] : new object[(formattedCount * 2) + 1];

    private Code(string text) => (_parts, _count) = ([text], 1);

    /// <summary>The piece as text, where it is needed apart.</summary>
    public static implicit operator string(Code code) => code.ToString();

    /// <summary>The piece that a template draws.</summary>
    public static Code Text(Code code) => code;

    /// <summary>One template per item, each beginning on a line of its own.</summary>
    public static Code Lines<T>(IEnumerable<T> items, Func<T, Code> draw) => Join(items, draw, "\n");

    /// <summary>One line per item.</summary>
    public static Code Lines<T>(IEnumerable<T> items, Func<T, string> draw) => Join(items, draw, "\n");

    /// <summary>One template per item, with a blank line between them.</summary>
    public static Code Blocks<T>(IEnumerable<T> items, Func<T, Code> draw) => Join(items, draw, "\n\n");

    /// <summary>One piece of text per item, with a blank line between them.</summary>
    public static Code Blocks<T>(IEnumerable<T> items, Func<T, string> draw) => Join(items, draw, "\n\n");

    /// <summary>One piece of text per item, on the same line.</summary>
    public static string List<T>(IEnumerable<T> items, Func<T, string> draw, string separator = ", ") =>
        string.Join(separator, items.Select(draw));

    public void AppendLiteral(string literal) => Add(literal);

    public void AppendFormatted(string? hole)
    {
        if (string.IsNullOrEmpty(hole))
        {
            Add(EmptyHole);
        }
        else if (hole!.IndexOf('\n') < 0)
        {
            Add(hole);
        }
        else
        {
            AppendFormatted(new Code(hole));
        }
    }

    public void AppendFormatted(Code hole) => Add(hole);

    public void AppendFormatted(int hole) => Add(hole.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public override string ToString() => CodeWriter.Write(this);

    /// <summary>Writes the parts in order.</summary>
    public void WriteTo(CodeWriter writer)
    {
        for (var i = 0; i < _count; i++)
        {
            switch (_parts[i])
            {
                case string text:
                    writer.Text(text);
                    break;
                case Code hole:
                    writer.Hole(hole);
                    break;
                default:
                    writer.EmptyHole();
                    break;
            }
        }
    }

    private static Code Join<T>(IEnumerable<T> items, Func<T, Code> draw, string separator)
    {
        var joined = new Code(0, items is IReadOnlyCollection<T> known ? known.Count : 0);
        foreach (var item in items)
        {
            joined.Next(separator);
            joined.AppendFormatted(draw(item));
        }

        return joined;
    }

    private static Code Join<T>(IEnumerable<T> items, Func<T, string> draw, string separator)
    {
        var joined = new Code(0, items is IReadOnlyCollection<T> known ? known.Count : 0);
        foreach (var item in items)
        {
            joined.Next(separator);
            joined.AppendFormatted(draw(item));
        }

        return joined;
    }

    private void Next(string separator)
    {
        if (_count > 0)
        {
            Add(separator);
        }
    }

    private void Add(object part)
    {
        if (_count == _parts.Length)
        {
            Array.Resize(ref _parts, Math.Max(8, _count * 2));
        }

        _parts[_count++] = part;
    }
}
