using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using ContractGen.Buffers;
using ContractGen.Formats.Json;

namespace ContractGen.Formats.Yaml;

internal ref partial struct YamlWriter<TComments>
{
    // Room is reserved for the worst case, so long text goes in pieces.
    private const int PieceLength = 1024;

    // Not inlined, as most scalars: a contract with many members would use up what the JIT is willing to inline.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void String(scoped ReadOnlySpan<char> value)
    {
        _buffer.Reserve(value.Length + 1);
        ref byte start = ref _buffer.Cursor;
        if (YamlPlainText.TryCopy(value, ref start, out nint copied))
        {
            Unsafe.Add(ref start, value.Length) = (byte)'\n';
            _buffer.Cursor = ref Unsafe.Add(ref start, value.Length + 1);
            return;
        }

        WriteOther(value, (int)copied, YamlTextPlace.Value);
    }

    // Not put in quotes as a string that looks like a date would be: this is one.
    public void Ascii(scoped ReadOnlySpan<byte> text)
    {
        if (YamlNames.IsPlain(text) || YamlNames.IsDate(text))
        {
            Number(text);
        }
        else
        {
            WriteUtf8(text, YamlTextPlace.Value);
        }
    }

    // Each line of a text as a comment of its own, at the column of the entry below.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteComment(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            int length = text.IndexOf((byte)'\n');
            Indent(_indent);
            Copy("# "u8);
            Copy(length < 0 ? text : text[..length]);
            Copy("\n"u8);
            if (length < 0)
            {
                return;
            }

            text = text[(length + 1)..];
        }
    }

    private void WriteKey(scoped ReadOnlySpan<char> key)
    {
        if (key.Length > LongestImplicitKey / Utf16Text.MaxBytesPerChar)
        {
            WriteLongKey(key);
            return;
        }

        _buffer.Reserve(key.Length + 2);
        if (YamlPlainText.TryCopy(key, ref _buffer.Cursor, out nint copied))
        {
            EndKey(key.Length);
        }
        else
        {
            WriteOther(key, (int)copied, YamlTextPlace.Key);
        }
    }

    // A key that may be longer than an implicit key can be.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteLongKey(scoped ReadOnlySpan<char> key)
    {
        Copy("? "u8);
        WriteOther(key, 0, YamlTextPlace.Key);
        _buffer.Cursor = ref Unsafe.Subtract(ref _buffer.Cursor, 2);
        Copy("\n"u8);
        Indent(_indent);
        Copy(": "u8);
    }

    // Text that is not plain ASCII, or must have quotes; the characters that were copied stand at the cursor. Leaves the slack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteOther(scoped ReadOnlySpan<char> text, int copied, YamlTextPlace place)
    {
        bool mayBePlain = copied != text.Length && place != YamlTextPlace.Flow;
        YamlTextTraits traits = YamlTextScan.TraitsOf(text, copied);
        if (mayBePlain && traits == YamlTextTraits.None && YamlPlainText.CanBe(text, copied))
        {
            _buffer.Cursor = ref Unsafe.Add(ref _buffer.Cursor, copied);
            Transcode(text, copied, text.Length);
        }
        else if (traits == YamlTextTraits.Lines && place == YamlTextPlace.Value && _indent >= 0 && YamlLiteralText.CanBe(text))
        {
            WriteLiteral(text);
            return;
        }
        else
        {
            WriteQuoted(text, traits);
        }

        Copy(place == YamlTextPlace.Key ? ": "u8 : "\n"u8);
    }

    // Where JSON has an escape for all that needs one, this is a JSON string.
    private void WriteQuoted(scoped ReadOnlySpan<char> text, YamlTextTraits traits)
    {
        _buffer.Reserve(text.Length + 2);
        ref byte end = ref JsonEscaping.TryWriteQuoted(ref MemoryMarshal.GetReference(text), text.Length, ref _buffer.Cursor, 0);
        if (!Unsafe.IsNullRef(ref end))
        {
            _buffer.Cursor = ref Unsafe.Subtract(ref end, 1);
            return;
        }

        Copy("\""u8);
        int position = 0;
        while (position < text.Length)
        {
            int next = (traits & YamlTextTraits.Unprintable) != 0 ? YamlTextScan.NextUnprintable(text, position) : text.Length;
            Escape(text, position, next);
            position = next;
            if (next < text.Length)
            {
                _buffer.Reserve(YamlTextScan.EscapeLength);
                YamlTextScan.WriteEscape(text[next], ref _buffer.Cursor);
                _buffer.Cursor = ref Unsafe.Add(ref _buffer.Cursor, YamlTextScan.EscapeLength);
                position++;
            }
        }

        Copy("\""u8);
    }

    private void WriteLiteral(scoped ReadOnlySpan<char> text)
    {
        Copy("|"u8);
        if (text.TrimStart('\n')[0] == ' ')
        {
            Copy("2"u8);
        }

        if (text[^1] != '\n')
        {
            Copy("-"u8);
        }
        else if (text[^2] == '\n')
        {
            Copy("+"u8);
        }

        Copy("\n"u8);
        int columns = _indent + Step;
        int position = 0;
        while (position < text.Length)
        {
            int length = text[position..].IndexOf('\n');
            length = length < 0 ? text.Length - position : length;
            if (length != 0)
            {
                Indent(columns);
                Transcode(text, position, position + length);
            }

            Copy("\n"u8);
            position += length + 1;
        }
    }

    private void Escape(scoped ReadOnlySpan<char> text, int position, int end)
    {
        while (position < end)
        {
            int length = PieceOf(text, position, end);
            _buffer.Reserve((nint)length * JsonEscaping.MaxBytesPerChar);
            Advance(text, position, JsonEscaping.Escape(text.Slice(position, length), ref _buffer.Cursor));
            position += length;
        }
    }

    private void Transcode(scoped ReadOnlySpan<char> text, int position, int end)
    {
        while (position < end)
        {
            int length = PieceOf(text, position, end);
            _buffer.Reserve((nint)length * Utf16Text.MaxBytesPerChar);
            Advance(text, position, Utf16Text.Encode(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), position), length, ref _buffer.Cursor));
            position += length;
        }
    }

    // Surrogates stay together.
    private static int PieceOf(scoped ReadOnlySpan<char> text, int position, int end)
    {
        int length = Math.Min(end - position, PieceLength);
        return position + length < end && char.IsHighSurrogate(text[position + length - 1]) ? length - 1 : length;
    }

    private void Advance(scoped ReadOnlySpan<char> text, int position, nint written)
    {
        if (written < 0)
        {
            int index = position - (int)written - 1;
            Refuse(
                CodecErrorKind.InvalidText,
                string.Create(CultureInfo.InvariantCulture, $"the text holds a lone surrogate, U+{(int)text[index]:X4}, at index {index}"));
        }

        _buffer.Cursor = ref Unsafe.Add(ref _buffer.Cursor, written);
    }

    // Names that a programmer wrote, when they are not plain at a glance.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteUtf8(scoped ReadOnlySpan<byte> text, YamlTextPlace place)
    {
        char[]? rented = null;
        Span<char> chars = text.Length <= 128 ? stackalloc char[128] : rented = ArrayPool<char>.Shared.Rent(text.Length);
        chars = chars[..Encoding.UTF8.GetChars(text, chars)];
        if (place == YamlTextPlace.Key)
        {
            WriteKey(chars);
        }
        else
        {
            WriteOther(chars, 0, place);
        }

        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }
}
