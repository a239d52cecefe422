using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using ContractGen.Buffers;

namespace ContractGen.Formats.Json;

/// <content>Strings. ASCII without escapes is the fast path; everything else is decoded strictly.</content>
public ref partial struct JsonReader
{
    private const int StackChars = 256;

    /// <inheritdoc/>
    public string String() => String(null);

    /// <inheritdoc/>
    public string String(string? existing)
    {
        if (Token() != '"')
        {
            Mismatch("a string");
            return "";
        }

        int first = _position + 1;
        uint nonAscii = 0;
        int last = JsonStringScan.FindStop(ref _start, first, _end, ref nonAscii);
        if (last < _end && At(last) == '"' && nonAscii == 0)
        {
            _position = last + 1;
            ReadOnlySpan<byte> text = Slice(first, last);
            return existing is not null && Ascii.Equals(text, existing) ? existing : AsciiString.Create(text);
        }

        return Decode(first, last, nonAscii, existing);
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Utf8()
    {
        if (Token() != '"')
        {
            Mismatch("a string");
            return default;
        }

        int first = _position + 1;
        uint nonAscii = 0;
        int last = JsonStringScan.FindStop(ref _start, first, _end, ref nonAscii);
        if (last < _end && At(last) == '"' && nonAscii == 0)
        {
            _position = last + 1;
            return Slice(first, last);
        }

        if (!PassRest(first, last, ref nonAscii, out last, out bool hasEscapes))
        {
            return default;
        }

        ReadOnlySpan<byte> raw = Slice(first, last);
        if (nonAscii != 0 && !System.Text.Unicode.Utf8.IsValid(raw))
        {
            FailText(first, raw);
            return default;
        }

        if (!hasEscapes)
        {
            return raw;
        }

        Span<byte> scratch = Scratch(raw.Length);
        if (JsonEscape.ToUtf8(raw, scratch, out int written, out _) != CodecErrorKind.None)
        {
            FailText(first, raw);
            return default;
        }

        return scratch[..written];
    }

    /// <summary>Passes over the string whose quote stands at the cursor, checking all of it.</summary>
    private void PassString()
    {
        int first = _position + 1;
        uint nonAscii = 0;
        int last = JsonStringScan.FindStop(ref _start, first, _end, ref nonAscii);
        if (last < _end && At(last) == '"' && nonAscii == 0)
        {
            _position = last + 1;
        }
        else if (PassRest(first, last, ref nonAscii, out last, out bool hasEscapes))
        {
            ReadOnlySpan<byte> raw = Slice(first, last);
            if ((nonAscii != 0 && !System.Text.Unicode.Utf8.IsValid(raw))
                || (hasEscapes && JsonEscape.Check(raw, out _) != CodecErrorKind.None))
            {
                FailText(first, raw);
            }
        }
    }

    /// <summary>Finds the closing quote from the first stop on and passes it; escapes are stepped over, not checked.</summary>
    private bool PassRest(int first, int stop, ref uint nonAscii, out int last, out bool hasEscapes)
    {
        hasEscapes = false;
        last = stop;
        while (last < _end)
        {
            byte value = At(last);
            if (value == '"')
            {
                _position = last + 1;
                return true;
            }

            if (value != '\\')
            {
                FailAt(CodecErrorKind.Syntax, last, $"the control character 0x{value:X2} stands in a string without an escape");
                return false;
            }

            hasEscapes = true;
            last = _end - last >= 2 ? JsonStringScan.FindStop(ref _start, last + 2, _end, ref nonAscii) : _end;
        }

        FailAt(CodecErrorKind.UnexpectedEnd, _end, "expected the end of a string, found the end of the input");
        return false;
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private string Decode(int first, int stop, uint nonAscii, string? existing)
    {
        if (!PassRest(first, stop, ref nonAscii, out int last, out bool hasEscapes))
        {
            return "";
        }

        ReadOnlySpan<byte> raw = Slice(first, last);
        char[]? rented = null;
        Span<char> chars = raw.Length <= StackChars
            ? stackalloc char[StackChars]
            : rented = ArrayPool<char>.Shared.Rent(raw.Length);
        int written;
        CodecErrorKind kind;
        if (hasEscapes)
        {
            kind = JsonEscape.ToUtf16(raw, chars, out written, out _);
        }
        else
        {
            OperationStatus status = System.Text.Unicode.Utf8.ToUtf16(raw, chars, out _, out written, replaceInvalidSequences: false);
            kind = status == OperationStatus.Done ? CodecErrorKind.None : CodecErrorKind.InvalidText;
        }

        string text = "";
        if (kind != CodecErrorKind.None)
        {
            FailText(first, raw);
        }
        else
        {
            ReadOnlySpan<char> decoded = chars[..written];
            text = existing is not null && decoded.SequenceEqual(existing) ? existing : new string(decoded);
        }

        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return text;
    }

    /// <summary>Records the first fault in the text between the quotes, an escape or a byte.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FailText(int first, ReadOnlySpan<byte> raw)
    {
        CodecErrorKind kind = JsonEscape.Check(raw, out int fault);
        int valid = JsonEscape.ValidLength(raw);
        if (kind == CodecErrorKind.None || valid < fault)
        {
            FailAt(CodecErrorKind.InvalidText, first + valid, $"the byte 0x{raw[valid]:X2} is not valid UTF-8 here");
        }
        else
        {
            FailAt(kind, first + fault, kind == CodecErrorKind.Syntax
                ? "the escape sequence is none that JSON knows"
                : "the escape sequence is a lone surrogate");
        }
    }
}
