using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using ContractGen.Buffers;

namespace ContractGen.Formats.MessagePack;

/// <content>Text: a header of 1, 2, 3 or 5 bytes, and UTF-8.</content>
internal ref partial struct MessagePackWriter
{
    private const int LongestHeader = 5;

    public void String(scoped ReadOnlySpan<char> value)
    {
        nint length = value.Length;
        ref byte start = ref _buffer.Cursor;
        if (length <= MessagePackCode.LongestFixStr)
        {
            // fits into the slack that a field leaves, where it is ASCII
            nint copied = AsciiText.Narrow(ref MemoryMarshal.GetReference(value), ref Unsafe.Add(ref start, 1), length);
            if (copied == length)
            {
                start = (byte)(MessagePackCode.FixStr | (int)length);
                Advance((int)length + 1);
            }
            else
            {
                WriteUtf8(value, (int)copied);
            }

            return;
        }

        LongString(value);
    }

    public void KeyString(scoped ReadOnlySpan<char> key) => String(key);

    public void Ascii(scoped ReadOnlySpan<byte> text)
    {
        _buffer.Reserve((nint)text.Length + LongestHeader);
        int header = HeaderLength(text.Length);
        ref byte start = ref _buffer.Cursor;
        StoreTextHeader(ref start, header, (uint)text.Length);
        text.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref start, header), text.Length));
        _buffer.Cursor = ref Unsafe.Add(ref start, (nint)header + text.Length);
    }

    public void KeyAscii(scoped ReadOnlySpan<byte> key) => Ascii(key);

    public void Number(scoped ReadOnlySpan<byte> text) => Ascii(text);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Name(ReadOnlySpan<byte> name)
    {
        if (name.Length > MessagePackCode.LongestFixStr)
        {
            Ascii(name);
            return;
        }

        ref byte cursor = ref _buffer.Cursor;
        cursor = (byte)(MessagePackCode.FixStr | name.Length);
        Unsafe.CopyBlockUnaligned(ref Unsafe.Add(ref cursor, 1), ref MemoryMarshal.GetReference(name), (uint)name.Length);
        _buffer.Cursor = ref Unsafe.Add(ref cursor, name.Length + 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int HeaderLength(int length) =>
        length <= MessagePackCode.LongestFixStr ? 1 : length <= byte.MaxValue ? 2 : length <= ushort.MaxValue ? 3 : LongestHeader;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreTextHeader(ref byte start, int header, uint length)
    {
        if (header == 1)
        {
            start = (byte)(MessagePackCode.FixStr | length);
        }
        else
        {
            StoreLength(ref start, MessagePackCode.Str8, header, length);
        }
    }

    // The codes of the 8-, 16- and 32-bit forms of str, bin and ext follow each other.
    private static void StoreLength(ref byte start, byte code8, int header, uint length)
    {
        switch (header)
        {
            case 2:
                start = code8;
                Unsafe.Add(ref start, 1) = (byte)length;
                break;
            case 3:
                start = (byte)(code8 + 1);
                Store16(ref Unsafe.Add(ref start, 1), (ushort)length);
                break;
            default:
                start = (byte)(code8 + 2);
                Store32(ref Unsafe.Add(ref start, 1), length);
                break;
        }
    }

    // The header is chosen for ASCII; text beyond it is moved where the header turns out longer.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LongString(scoped ReadOnlySpan<char> value)
    {
        nint length = value.Length;
        _buffer.Reserve(length + LongestHeader);
        int header = HeaderLength((int)length);
        ref byte start = ref _buffer.Cursor;
        ref byte text = ref Unsafe.Add(ref start, header);
        nint copied = AsciiText.Narrow(ref MemoryMarshal.GetReference(value), ref text, length);
        if (copied == length)
        {
            StoreTextHeader(ref start, header, (uint)length);
            _buffer.Cursor = ref Unsafe.Add(ref text, length);
        }
        else
        {
            WriteUtf8(value, (int)copied);
        }
    }

    // text that is ASCII up to some place, which is stored already behind the header
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteUtf8(scoped ReadOnlySpan<char> text, int ascii)
    {
        nint most = ascii + ((nint)(text.Length - ascii) * Utf16Text.MaxBytesPerChar);
        if (most > int.MaxValue)
        {
            throw new InsufficientMemoryException("The text is longer than the longest array.");
        }

        ref byte stored = ref _buffer.Cursor;
        _buffer.Reserve(most + LongestHeader);
        if (!Unsafe.AreSame(ref stored, ref _buffer.Cursor))
        {
            // a larger buffer has only what is behind the cursor
            LongString(text);
            return;
        }

        int header = HeaderLength(text.Length);
        ref byte start = ref _buffer.Cursor;
        Span<byte> bytes = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref start, header + ascii), (int)most - ascii);
        OperationStatus status = Utf8.FromUtf16(text[ascii..], bytes, out int read, out int written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            RefuseSurrogate(text, ascii + read);
        }

        int length = ascii + written;
        int actual = HeaderLength(length);
        if (actual != header)
        {
            MemoryMarshal.CreateSpan(ref Unsafe.Add(ref start, header), length)
                .CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref start, actual), length));
        }

        StoreTextHeader(ref start, actual, (uint)length);
        _buffer.Cursor = ref Unsafe.Add(ref start, (nint)actual + length);
    }

    private readonly void RefuseSurrogate(scoped ReadOnlySpan<char> text, int index) => Refuse(
        CodecErrorKind.InvalidText,
        string.Create(CultureInfo.InvariantCulture, $"the text holds a lone surrogate, U+{(int)text[index]:X4}, at index {index}"));
}
