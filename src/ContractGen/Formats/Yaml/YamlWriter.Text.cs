using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace ContractGen.Formats.Yaml;

internal ref partial struct YamlWriter
{
    // Room is reserved for the worst case, so long text goes in pieces.
    private const int PieceLength = 4096;
    private const int MaxBytesPerChar = 3;

    // Not inlined, as most scalars: a contract with many members would use up what the JIT is willing to inline.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void String(scoped ReadOnlySpan<char> value)
    {
        _buffer.Reserve(value.Length + 1);
        ref byte start = ref _buffer.Cursor;
        if (YamlPlainText.TryCopy(value, ref start))
        {
            Unsafe.Add(ref start, value.Length) = (byte)'\n';
            _buffer.Cursor = ref Unsafe.Add(ref start, value.Length + 1);
            return;
        }

        WriteOther(value, YamlTextPlace.Value);
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

    private void WriteKey(scoped ReadOnlySpan<char> key)
    {
        if (key.Length > LongestImplicitKey / MaxBytesPerChar)
        {
            WriteLongKey(key);
            return;
        }

        _buffer.Reserve(key.Length + 2);
        if (YamlPlainText.TryCopy(key, ref _buffer.Cursor))
        {
            EndKey(key.Length);
        }
        else
        {
            WriteOther(key, YamlTextPlace.Key);
        }
    }

    // A key that may be longer than an implicit key can be.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteLongKey(scoped ReadOnlySpan<char> key)
    {
        Copy("? "u8);
        WriteOther(key, YamlTextPlace.Key);
        _buffer.Cursor = ref Unsafe.Subtract(ref _buffer.Cursor, 2);
        Copy("\n"u8);
        Indent(_indent);
        Copy(": "u8);
    }

    // Text that is not plain ASCII; leaves the slack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteOther(scoped ReadOnlySpan<char> text, YamlTextPlace place)
    {
        YamlTextTraits traits = place == YamlTextPlace.Flow ? YamlTextTraits.Escapes : YamlTextScan.TraitsOf(text);
        if (traits == YamlTextTraits.None && YamlPlainText.CanBe(text))
        {
            Transcode(text, 0, text.Length);
        }
        else if (traits == YamlTextTraits.Lines && place == YamlTextPlace.Value && _indent >= 0 && YamlLiteralText.CanBe(text))
        {
            WriteLiteral(text);
            return;
        }
        else
        {
            WriteQuoted(text);
        }

        Copy(place == YamlTextPlace.Key ? ": "u8 : "\n"u8);
    }

    private void WriteQuoted(scoped ReadOnlySpan<char> text)
    {
        Copy("\""u8);
        int position = 0;
        while (true)
        {
            int next = YamlTextScan.NextEscape(text, position);
            Transcode(text, position, next);
            if (next == text.Length)
            {
                break;
            }

            _buffer.Reserve(YamlTextScan.LongestEscape);
            int length = YamlTextScan.WriteEscape(text[next], ref _buffer.Cursor);
            _buffer.Cursor = ref Unsafe.Add(ref _buffer.Cursor, length);
            position = next + 1;
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

    private void Transcode(scoped ReadOnlySpan<char> text, int position, int end)
    {
        while (position < end)
        {
            int length = Math.Min(end - position, PieceLength);
            bool isLast = position + length == end;
            _buffer.Reserve((nint)length * MaxBytesPerChar);
            Span<byte> target = MemoryMarshal.CreateSpan(ref _buffer.Cursor, length * MaxBytesPerChar);
            OperationStatus status = Utf8.FromUtf16(
                text.Slice(position, length), target, out int read, out int written, replaceInvalidSequences: false, isLast);
            position += read;
            if (status == OperationStatus.InvalidData)
            {
                Refuse(
                    CodecErrorKind.InvalidText,
                    string.Create(CultureInfo.InvariantCulture, $"the text holds a lone surrogate, U+{(int)text[position]:X4}, at index {position}"));
            }

            _buffer.Cursor = ref Unsafe.Add(ref _buffer.Cursor, written);
        }
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
            WriteOther(chars, place);
        }

        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }
}
