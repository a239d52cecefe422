using System.Globalization;
using System.Runtime.CompilerServices;

namespace ContractGen.Generator.Emit;

/// <summary>
/// A piece of generated code, drawn with a raw string template: a template looks like the file it emits. A hole with many lines keeps
/// the column that it stands in, and a line that holds nothing but empty holes is left out.
/// </summary>
/// <remarks>Templates within templates stay apart until the whole is written once, by <see cref="CodeWriter"/>. A piece lives no longer than the
/// file that it is drawn for.</remarks>
[InterpolatedStringHandler]
internal struct Code
{
    /// <summary>At the beginning of a line, moves it one level to the left, where labels stand.</summary>
    public const string Outdent = "\b";

    private readonly CodeParts _parts;
    private int _last;

    public Code(int literalLength, int formattedCount) => _parts = CodeParts.Current;

    /// <summary>A piece that holds nothing.</summary>
    public static Code None => default;

    /// <summary>The index of the first part; 0 where there is none.</summary>
    public int First { get; private set; }

    public readonly bool IsNone => First == 0;

    public static implicit operator Code(string text)
    {
        var code = new Code(0, 0);
        code.AppendLiteral(text);
        return code;
    }

    /// <summary>The piece that a template draws.</summary>
    public static Code Text(Code code) => code;

    /// <summary>One template per item, each beginning on a line of its own.</summary>
    public static Code Lines<T>(IEnumerable<T> items, Func<T, Code> draw) => Join(items, draw, "\n");

    /// <summary>The pieces, each beginning on a line of its own.</summary>
    public static Code Lines(IEnumerable<Code> pieces) => Join(pieces, static piece => piece, "\n");

    /// <summary>One template per item, with a blank line between them.</summary>
    public static Code Blocks<T>(IEnumerable<T> items, Func<T, Code> draw) => Join(items, draw, "\n\n");

    /// <summary>The pieces, with a blank line between them.</summary>
    public static Code Blocks(IEnumerable<Code> pieces) => Join(pieces, static piece => piece, "\n\n");

    /// <summary>One piece of text per item, on the same line.</summary>
    public static string List<T>(IEnumerable<T> items, Func<T, string> draw, string separator = ", ") =>
        string.Join(separator, items.Select(draw));

    public void AppendLiteral(string literal) => Add(literal, 0);

    public void AppendFormatted(string? hole)
    {
        if (string.IsNullOrEmpty(hole))
        {
            Add(null, 0);
        }
        else if (hole!.IndexOf('\n') < 0)
        {
            Add(hole, 0);
        }
        else
        {
            AppendFormatted((Code)hole);
        }
    }

    public void AppendFormatted(Code hole) => Add(null, hole.First);

    public void AppendFormatted(int hole) => Add(hole.ToString(CultureInfo.InvariantCulture), 0);

    public override readonly string ToString() => CodeWriter.Write(this);

    /// <summary>Writes the parts in order.</summary>
    public readonly void WriteTo(CodeWriter writer) => writer.Parts(_parts, First);

    private static Code Join<T>(IEnumerable<T> items, Func<T, Code> draw, string separator)
    {
        var joined = new Code(0, 0);
        if (items is IReadOnlyList<T> list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                joined.Append(separator, draw(list[i]));
            }
        }
        else
        {
            foreach (var item in items)
            {
                joined.Append(separator, draw(item));
            }
        }

        return joined;
    }

    private void Append(string separator, Code piece)
    {
        if (!IsNone)
        {
            AppendLiteral(separator);
        }

        AppendFormatted(piece);
    }

    private void Add(string? text, int hole)
    {
        _last = _parts.Add(text, hole, _last);
        First = First == 0 ? _last : First;
    }
}
