using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractGen.Formats.Json;

internal ref partial struct JsonWriter
{
    // The slow road reserves for the worst case, so it goes in pieces.
    private const int PieceLength = 1024;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void String(scoped ReadOnlySpan<char> value) => WriteText(value, (byte)',');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void KeyString(scoped ReadOnlySpan<char> key) => WriteText(key, (byte)':');

    public void Ascii(scoped ReadOnlySpan<byte> text) => WriteQuoted(text, (byte)',');

    public void KeyAscii(scoped ReadOnlySpan<byte> key) => WriteQuoted(key, (byte)':');

    public void Enum(scoped ReadOnlySpan<byte> name, long number, bool isUnsigned = false) => WriteName(name, (byte)',');

    public void KeyEnum(scoped ReadOnlySpan<byte> name, long number, bool isUnsigned = false) => WriteName(name, (byte)':');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteText(scoped ReadOnlySpan<char> text, byte separator)
    {
        if (Unsafe.ByteOffset(ref _buffer.Cursor, ref _buffer.Limit) < text.Length + 3)
        {
            _buffer.Grow(text.Length + 3);
        }

        ref byte end = ref JsonEscaping.TryWriteQuoted(ref MemoryMarshal.GetReference(text), text.Length, ref _buffer.Cursor, separator);
        if (Unsafe.IsNullRef(ref end))
        {
            WriteEscaped(text, separator);
            return;
        }

        _buffer.Cursor = ref end;
    }

    // a text with anything that is not plain ASCII
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteEscaped(scoped ReadOnlySpan<char> text, byte separator)
    {
        _buffer.Cursor = (byte)'"';
        _buffer.Cursor = ref Unsafe.Add(ref _buffer.Cursor, 1);
        int start = 0;
        while (start < text.Length)
        {
            int length = Math.Min(text.Length - start, PieceLength);
            if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]))
            {
                length--;
            }

            _buffer.Reserve(((nint)length * JsonEscaping.MaxBytesPerChar) + 2);
            nint written = JsonEscaping.Escape(text.Slice(start, length), ref _buffer.Cursor);
            if (written < 0)
            {
                RefuseSurrogate(text, start - (int)written - 1);
            }

            _buffer.Cursor = ref Unsafe.Add(ref _buffer.Cursor, written);
            start += length;
        }

        ref byte end = ref _buffer.Cursor;
        end = (byte)'"';
        Unsafe.Add(ref end, 1) = separator;
        _buffer.Cursor = ref Unsafe.Add(ref end, 2);
        RestoreSlack();
    }

    // text that is known to need no escapes
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteQuoted(scoped ReadOnlySpan<byte> text, byte separator)
    {
        _buffer.Reserve(text.Length + 3);
        ref byte start = ref _buffer.Cursor;
        start = (byte)'"';
        text.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref start, 1), text.Length));
        ref byte end = ref Unsafe.Add(ref start, text.Length + 1);
        end = (byte)'"';
        Unsafe.Add(ref end, 1) = separator;
        _buffer.Cursor = ref Unsafe.Add(ref end, 2);
    }

    // UTF-8 text that a programmer wrote: nearly always without escapes
    private void WriteName(scoped ReadOnlySpan<byte> name, byte separator)
    {
        if (!JsonEscaping.NeedsEscape(name))
        {
            WriteQuoted(name, separator);
            return;
        }

        _buffer.Reserve(((nint)name.Length * JsonEscaping.MaxBytesPerChar) + 3);
        ref byte start = ref _buffer.Cursor;
        start = (byte)'"';
        nint length = JsonEscaping.Escape(name, ref Unsafe.Add(ref start, 1));
        ref byte end = ref Unsafe.Add(ref start, length + 1);
        end = (byte)'"';
        Unsafe.Add(ref end, 1) = separator;
        _buffer.Cursor = ref Unsafe.Add(ref end, 2);
    }

    private void WriteRaw(ReadOnlySpan<byte> content)
    {
        _buffer.Reserve(content.Length);
        content.CopyTo(MemoryMarshal.CreateSpan(ref _buffer.Cursor, content.Length));
        _buffer.Cursor = ref Unsafe.Add(ref _buffer.Cursor, content.Length);
    }

    private readonly void RefuseSurrogate(scoped ReadOnlySpan<char> text, int index) => Refuse(
        CodecErrorKind.InvalidText,
        string.Create(CultureInfo.InvariantCulture, $"the text holds a lone surrogate, U+{(int)text[index]:X4}, at index {index}"));
}
