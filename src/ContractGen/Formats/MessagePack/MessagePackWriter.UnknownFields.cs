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

    // Into an array go those with a number, in rising order: into its gaps, and behind its last field.
    private void WriteNumbered(UnknownFields fields)
    {
        if (fields.Format != MessagePackCodec.RawFormat)
        {
            return;
        }

        int header = _record & ~ArrayFlag;
        MessagePackReader reader = new(fields.Content, MessagePackOptions.Default, populating: false);
        int length = ArrayLength(header);
        int next = 1;
        int place = header + (length <= MessagePackCode.LongestFixContainer ? 1 : 3);
        while (reader.NextRaw(out ulong key, out ReadOnlySpan<byte> value))
        {
            if (key < (ulong)next || key > MessagePackReader.LongestArrayRecord)
            {
                continue;
            }

            int number = (int)key;
            if (number <= length)
            {
                place = Pass(place, number - next);
                FillGap(place, value);
            }
            else
            {
                SkipNumbers(number - length - 1);
                WriteRaw(value);
                GrowArray(header, number);
                length = number;
            }

            next = number;
        }
    }

    /// <summary>Where the value stands that is so many values behind the one at <paramref name="place"/>.</summary>
    private readonly int Pass(int place, long values)
    {
        for (; values > 0; values--)
        {
            MessagePackToken.TryRead(_buffer.Written[place..], out MessagePackToken token);
            place += token.HeaderLength + (int)token.ContentLength;
            values += token.Children;
        }

        return place;
    }

    // Nil makes room for the value, and what is behind it moves on.
    private void FillGap(int place, scoped ReadOnlySpan<byte> value)
    {
        if (_buffer.Written[place] != MessagePackCode.Nil)
        {
            return;
        }

        int more = value.Length - 1;
        _buffer.Reserve(more);
        _buffer.Cursor = ref Unsafe.Add(ref _buffer.Cursor, more);
        Span<byte> written = Writable(place);
        written[1..^more].CopyTo(written[value.Length..]);
        value.CopyTo(written);
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
