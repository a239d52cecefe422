using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Buffers;

namespace ContractGen.Formats.Protobuf;

/// <content>Text and bytes, and what is written as text.</content>
internal ref partial struct ProtobufWriter
{
    private const int GuidLength = 36;

    public void String(scoped ReadOnlySpan<char> value)
    {
        ulong pending = _pending;
        if (value.Length == 0 && (long)pending >= 0)
        {
            return;
        }

        _buffer.Reserve(value.Length);
        ref byte header = ref WriteTag(pending, WireType.Delimited);

        // the length is guessed to be that of ASCII text
        int width = value.Length < 0x80 ? 1 : Varint.Length((uint)value.Length);
        ref byte content = ref Unsafe.Add(ref header, width);
        nint copied = AsciiText.Narrow(ref MemoryMarshal.GetReference(value), ref content, value.Length);
        if (copied != value.Length)
        {
            _buffer.Cursor = ref header;
            WriteNonAscii(value, (int)copied, width);
            return;
        }

        if (width == 1)
        {
            header = (byte)value.Length;
        }
        else
        {
            Varint.WritePadded(ref header, (uint)value.Length, width);
        }

        Advance(ref Unsafe.Add(ref content, copied));
    }

    public void Ascii(scoped ReadOnlySpan<byte> text) => WriteDelimited(text);

    public void Bytes(scoped ReadOnlySpan<byte> value) => WriteDelimited(value);

    public void Number(scoped ReadOnlySpan<byte> text)
    {
        // the one text that all number types have for their default
        if ((long)_pending < 0 || text is not [(byte)'0'])
        {
            WriteDelimited(text);
        }
    }

    public void Guid(Guid value)
    {
        ulong pending = _pending;
        if ((long)pending < 0 || value != System.Guid.Empty)
        {
            ref byte length = ref WriteTag(pending, WireType.Delimited);
            length = GuidLength;
            value.TryFormat(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref length, 1), GuidLength), out _);
            Advance(ref Unsafe.Add(ref length, GuidLength + 1));
        }
    }

    private void WriteDelimited(scoped ReadOnlySpan<byte> content)
    {
        ulong pending = _pending;
        if (content.Length == 0 && (long)pending >= 0)
        {
            return;
        }

        ref byte length = ref WriteTag(pending, WireType.Delimited);
        WriteRaw(content, ref Varint.Write(ref length, (uint)content.Length));
    }

    // The tag is written, the length is not; behind the room for it stands the text up to its first character beyond ASCII.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteNonAscii(scoped ReadOnlySpan<char> value, int start, int width)
    {
        ref byte before = ref _buffer.Cursor;
        int most = checked((value.Length - start) * Utf16Text.MaxBytesPerChar);
        _buffer.Reserve((nint)start + most);
        if (!Unsafe.AreSame(ref before, ref _buffer.Cursor))
        {
            // A larger buffer has only what is before the cursor. What is ASCII takes no more room than was reserved for it.
            most += start;
            start = 0;
        }

        ref byte content = ref Unsafe.Add(ref _buffer.Cursor, width);
        Span<byte> room = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref content, start), most);
        OperationStatus status = System.Text.Unicode.Utf8.FromUtf16(value[start..], room, out int read, out int written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            // the field is as if it had not begun, so that the way to it is found
            int index = start + read;
            _buffer.Cursor = ref Unsafe.Subtract(ref _buffer.Cursor, PendingTag.Length(_pending));
            Refuse(CodecErrorKind.InvalidText, string.Create(
                CultureInfo.InvariantCulture, $"the text holds a lone surrogate, U+{(int)value[index]:X4}, at index {index}"));
        }

        int length = start + written;
        int needed = Varint.Length((uint)length);
        if (needed != width)
        {
            MemoryMarshal.CreateSpan(ref content, length).CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref _buffer.Cursor, needed), length));
        }

        Varint.WritePadded(ref _buffer.Cursor, (uint)length, needed);
        Advance(ref Unsafe.Add(ref _buffer.Cursor, needed + length));
    }
}
