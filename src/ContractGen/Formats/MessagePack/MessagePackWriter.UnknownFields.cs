using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Codecs;

namespace ContractGen.Formats.MessagePack;

/// <content>Fields that a contract kept: each is a key, which is the number where the record was an array, and a value.</content>
internal ref partial struct MessagePackWriter
{
    public static string RawFormat => MessagePackCodec.RawFormat;

    public void UnknownFields(UnknownFields fields)
    {
        if (_record < 0)
        {
            WriteNumbered(fields);
        }
        else if (fields.Format == MessagePackCodec.RawFormat)
        {
            WriteRaw(fields.Content);
        }
    }

    // Into an array go those with a number behind the last one; the places before are taken.
    private void WriteNumbered(UnknownFields fields)
    {
        if (fields.Format != MessagePackCodec.RawFormat)
        {
            return;
        }

        int header = _record & ~ArrayFlag;
        MessagePackReader reader = new(fields.Content, MessagePackOptions.Default, populating: false);
        int length = ArrayLength(header);
        while (reader.NextRaw(out ulong number, out ReadOnlySpan<byte> value))
        {
            if (number <= (ulong)length || number > MessagePackReader.LongestArrayRecord)
            {
                continue;
            }

            SkipNumbers((int)number - length - 1);
            WriteRaw(value);
            GrowArray(header, (int)number);
            length = (int)number;
        }
    }

    private readonly int ArrayLength(int header)
    {
        ReadOnlySpan<byte> written = _buffer.Written[header..];
        return written[0] == MessagePackCode.Array16 ? BinaryPrimitives.ReadUInt16BigEndian(written[1..])
            : written[0] & MessagePackCode.LongestFixContainer;
    }

    // An array that no longer fits into its first byte moves two bytes on.
    private void GrowArray(int header, int count)
    {
        Span<byte> written = Writable(header);
        if (written[0] != MessagePackCode.Array16)
        {
            if (count <= MessagePackCode.LongestFixContainer)
            {
                written[0] = (byte)(MessagePackCode.FixArray | count);
                return;
            }

            Advance(2);
            written = Writable(header);
            written[1..^2].CopyTo(written[3..]);
            written[0] = MessagePackCode.Array16;
        }

        BinaryPrimitives.WriteUInt16BigEndian(written[1..], (ushort)count);
    }

    private readonly Span<byte> Writable(int start)
    {
        int length = _buffer.Length - start;
        return MemoryMarshal.CreateSpan(ref Unsafe.Subtract(ref _buffer.Cursor, length), length);
    }

    private void WriteRaw(scoped ReadOnlySpan<byte> content)
    {
        _buffer.Reserve(content.Length);
        content.CopyTo(MemoryMarshal.CreateSpan(ref _buffer.Cursor, content.Length));
        _buffer.Cursor = ref Unsafe.Add(ref _buffer.Cursor, content.Length);
    }
}
