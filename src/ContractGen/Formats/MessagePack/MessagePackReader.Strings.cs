using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Buffers;

namespace ContractGen.Formats.MessagePack;

/// <content>Text and bytes. ASCII is the fast path; everything else is validated.</content>
public ref partial struct MessagePackReader
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string String(string? existing)
    {
        int position = _position;
        if (position < _end)
        {
            int length = At(position) - MessagePackCode.FixStr;
            if ((uint)length <= MessagePackCode.LongestFixStr && _end - position > length)
            {
                _position = position + 1 + length;
                return (existing is null ? AsciiString.TryCreate(ref At(position + 1), length) : null) ?? Decode(length, existing);
            }
        }

        return StringElsewhere(existing);
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Utf8()
    {
        if (!TryText(out int first))
        {
            return default;
        }

        ReadOnlySpan<byte> text = Slice(first, _position);
        return System.Text.Unicode.Utf8.IsValid(text) ? text : FailText(first, text);
    }

    /// <inheritdoc/>
    public byte[] Bytes(byte[]? existing)
    {
        byte code = Code();
        if (code is not (>= MessagePackCode.Bin8 and <= MessagePackCode.Bin32) && !MessagePackCode.IsString(code))
        {
            return BytesOfNumbers();
        }

        if (!PassContent("bytes", out int first))
        {
            return [];
        }

        ReadOnlySpan<byte> bytes = Slice(first, _position);
        return existing is not null && bytes.SequenceEqual(existing) ? existing : bytes.ToArray();
    }

    /// <summary>Bytes as an array of integers, which is how MessagePack for C# writes some types of them.</summary>
    private byte[] BytesOfNumbers()
    {
        if (!MessagePackCode.IsArray(Code()))
        {
            Mismatch("bytes");
            return [];
        }

        if (!Open(isMap: false, out int scope))
        {
            return [];
        }

        byte[] bytes = new byte[scope];
        while (NextElement(ref scope))
        {
            uint value = UInt32();
            bytes[^(scope + 1)] = (byte)value;
            if (value > byte.MaxValue)
            {
                OutOfRange("8 bits without sign");
            }
        }

        return bytes;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string StringElsewhere(string? existing)
    {
        int position = _position;
        int rest = _end - position - 2;
        int length = rest >= 0 ? At(position + 1) : 0;
        if (rest >= 0 && At(position) == MessagePackCode.Str8 && length <= rest)
        {
            _position = position + 2 + length;
        }
        else if (TryText(out int first))
        {
            length = _position - first;
        }
        else
        {
            return "";
        }

        return (existing is null ? AsciiString.TryCreate(ref At(_position - length), length) : null) ?? Decode(length, existing);
    }

    // The text that was just passed over: not ASCII, or perhaps the existing one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private string Decode(int length, string? existing)
    {
        int first = _position - length;
        ReadOnlySpan<byte> text = Slice(first, _position);
        if (Utf8Text.TryDecode(text, existing, out string? decoded))
        {
            return decoded;
        }

        FailText(first, text);
        return "";
    }

    /// <summary>Passes over the text at hand; its bytes lie between <paramref name="first"/> and the cursor.</summary>
    private bool TryText(out int first)
    {
        byte code = Code();
        if (MessagePackCode.IsString(code) || IsBinaryText(code))
        {
            return PassContent("a string", out first);
        }

        Mismatch("a string");
        first = 0;
        return false;
    }

    private readonly bool IsBinaryText(byte code) =>
        _options.AllowBinaryText && code is >= MessagePackCode.Bin8 and <= MessagePackCode.Bin32;

    /// <summary>Passes over the value at hand, which is no container.</summary>
    private bool Pass(string expected) => PassContent(expected, out _);

    private bool PassContent(string expected, out int first)
    {
        ReadOnlySpan<byte> rest = Slice(_position, _end);
        if (MessagePackToken.TryRead(rest, out MessagePackToken token) && token.ContentLength <= (uint)(rest.Length - token.HeaderLength))
        {
            first = _position + token.HeaderLength;
            _position = first + (int)token.ContentLength;
            return true;
        }

        FailEnd(expected);
        first = 0;
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadOnlySpan<byte> FailText(int first, ReadOnlySpan<byte> text)
    {
        int valid = Utf8Text.ValidLength(text);
        FailAt(CodecErrorKind.InvalidText, first + valid, $"the byte 0x{text[valid]:X2} is not valid UTF-8 here");
        return default;
    }
}
