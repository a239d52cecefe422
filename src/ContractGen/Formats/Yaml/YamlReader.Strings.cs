using System.Runtime.CompilerServices;
using System.Text;
using ContractGen.Buffers;
using ContractGen.Formats.Json;

namespace ContractGen.Formats.Yaml;

/// <content>Text: plain and quoted on one line in place; everything else by way of the scanner.</content>
internal ref partial struct YamlReader
{
    /// <inheritdoc/>
    public string String() => String(null);

    /// <inheritdoc/>
    public string String(string? existing)
    {
        if (TryText(out int first, out int last, out bool isAscii, out int next, out int column))
        {
            ReadOnlySpan<byte> text = _scanner.Slice(first, last);
            if (isAscii)
            {
                _valueFirst = first;
                _scanner.GoTo(next, column);
                return existing is not null && Ascii.Equals(text, existing) ? existing : AsciiString.Create(text);
            }

            if (Utf8Text.TryDecode(text, existing, out string? decoded) && (IsQuoted(first) || IsPrintable(decoded)))
            {
                _valueFirst = first;
                _scanner.GoTo(next, column);
                return decoded;
            }
        }

        return StringSlowly(existing);
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Utf8()
    {
        if (TryText(out int first, out int last, out bool isAscii, out int next, out int column))
        {
            ReadOnlySpan<byte> text = _scanner.Slice(first, last);
            if (isAscii || ((IsQuoted(first) || IsPrintable(text)) && System.Text.Unicode.Utf8.IsValid(text)))
            {
                _valueFirst = first;
                _scanner.GoTo(next, column);
                return text;
            }
        }

        return Utf8Slowly();
    }

    /// <summary>Looks for text behind a name or a dash that ends with its line and needs no decoding. Nothing is consumed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryText(out int first, out int last, out bool isAscii, out int next, out int column)
    {
        int position = _scanner._position;
        int behind = 0;
        first = position + 1;
        last = 0;
        isAscii = false;
        if (_scanner._blockIndent >= 0 && _scanner._end - position > 2 && _scanner.At(position) == ' ')
        {
            byte token = _scanner.At(first);
            if (YamlBytes.BeginsText(token))
            {
                last = YamlLineScan.FindEnd(ref _scanner._start, first, _scanner._end, out uint nonAscii, out uint marks);
                isAscii = nonAscii == 0;
                if (marks != 0 || _scanner.At(last - 1) == ' ')
                {
                    last = YamlLineScan.EndOfScalar(ref _scanner._start, first, last);
                }

                behind = last - first == 4 && (token | 0x20) == 'n' && YamlSchema.IsNull(_scanner.Slice(first, last)) ? 0 : last;
            }
            else if (token == '"')
            {
                first++;
                uint nonAscii = 0;
                last = JsonStringScan.FindStop(ref _scanner._start, first, _scanner._end, ref nonAscii);
                isAscii = nonAscii == 0;
                behind = last < _scanner._end && _scanner.At(last) == '"' ? last + 1 : 0;
            }
        }

        if (behind != 0)
        {
            return _scanner.TryNextLine(behind, out next, out column) && column <= _scanner._blockIndent;
        }

        next = 0;
        column = 0;
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string StringSlowly(string? existing)
    {
        if (!TryFlowText(out ReadOnlySpan<byte> text, out bool isAscii))
        {
            text = Utf8Slowly();
        }

        if (Failed)
        {
            return "";
        }

        if (isAscii || Ascii.IsValid(text))
        {
            return existing is not null && Ascii.Equals(text, existing) ? existing : AsciiString.Create(text);
        }

        if (Utf8Text.TryDecode(text, existing, out string? decoded))
        {
            return decoded;
        }

        Fail(CodecErrorKind.InvalidText, "the text is not valid UTF-8");
        return "";
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadOnlySpan<byte> Utf8Slowly()
    {
        if (TryFlowText(out ReadOnlySpan<byte> text, out _))
        {
            return text;
        }

        if (!TryScalar("text"))
        {
            return default;
        }

        YamlTag tag = TagOfNode();
        bool isText = tag is YamlTag.String or YamlTag.Binary or YamlTag.Timestamp
            || (tag is YamlTag.None or YamlTag.Other && KindOfNode() != ValueKind.Null);
        if (isText)
        {
            return NodeText();
        }

        Mismatch("text");
        return default;
    }

    private readonly bool IsQuoted(int first) => _scanner.At(first - 1) == '"';

    // What is not printable may stand in quotes only; the scanner says where it is.
    private static bool IsPrintable(ReadOnlySpan<char> text) => YamlTextScan.NextUnprintable(text, 0) == text.Length;

    private static bool IsPrintable(ReadOnlySpan<byte> text)
    {
        while (text.IndexOfAny((byte)0xC2, (byte)0xEF) is >= 0 and var position)
        {
            text = text[position..];
            bool isControl = text[0] == 0xC2
                ? text.Length > 1 && text[1] is < 0xA0 and not 0x85
                : text.Length > 2 && ((text[1] == 0xBF && text[2] >= 0xBE) || (text[1] == 0xBB && text[2] == 0xBF));
            if (isControl)
            {
                return false;
            }

            text = text[1..];
        }

        return true;
    }
}
