using ContractGen.Codecs;

namespace ContractGen.Formats.MessagePack;

/// <content>Fields that a contract keeps: each is a key, which is the number where the record is an array, and a value.</content>
public ref partial struct MessagePackReader
{
    /// <inheritdoc/>
    public void CaptureField(ref UnknownFields? fields)
    {
        int first = _nameOffset;
        bool isGap = IsGap();
        int number = _number - 1;
        Skip();
        if (_fault is not null || isGap)
        {
            return;
        }

        fields ??= new UnknownFields();
        if (number < 0)
        {
            fields.Append(MessagePackCodec.RawFormat, Slice(first, _position));
            return;
        }

        // an array's element goes by its number as key, in as few bytes as that takes
        ReadOnlySpan<byte> value = Slice(first, _position);
        int key = number <= sbyte.MaxValue ? 1 : number <= byte.MaxValue ? 2 : 3;
        Span<byte> content = Scratch(key + value.Length)[..(key + value.Length)];
        content[0] = key == 2 ? MessagePackCode.UInt8 : MessagePackCode.UInt16;
        content[key / 2] = (byte)(number >> 8);
        content[key - 1] = (byte)number;
        value.CopyTo(content[key..]);
        fields.Append(MessagePackCodec.RawFormat, content);
    }

    /// <summary>Reads a numbered key and its value as raw bytes, as <see cref="CaptureField"/> kept them; false at the end, or where there is something else.</summary>
    internal bool NextRaw(out ulong number, out ReadOnlySpan<byte> value)
    {
        number = 0;
        value = default;
        while (_position < _end)
        {
            bool isNumbered = At(_position) is < MessagePackCode.FixMap or (>= MessagePackCode.UInt8 and <= MessagePackCode.UInt64);
            if (!isNumbered)
            {
                Skip();
            }
            else
            {
                number = UInt64();
            }

            int first = _position;
            Skip();
            value = Slice(first, Math.Max(first, _position));
            if (isNumbered || _fault is not null)
            {
                return _fault is null;
            }
        }

        return false;
    }
}
