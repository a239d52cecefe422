using System.Runtime.CompilerServices;
using ContractGen.Buffers;

namespace ContractGen.Formats.MessagePack;

/// <content>Text and bytes. ASCII is the fast path; everything else is validated.</content>
public ref partial struct MessagePackReader
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string String() => TryShortText(out int first, out int length)
        ? AsciiString.TryCreate(ref At(first), length) ?? Decode(length, null)
        : StringElsewhere();

    /// <inheritdoc/>
    public string String(string? existing)
    {
        if (existing is null)
        {
            return String();
        }

        if (TryShortText(out int first, out int length))
        {
            return Decode(length, existing);
        }

        return TryText(out first) ? Decode(_position - first, existing) : "";
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
    private string StringElsewhere()
    {
        if (!TryText(out int first))
        {
            return "";
        }

        int length = _position - first;
        return AsciiString.TryCreate(ref At(first), length) ?? Decode(length, null);
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

    /// <summary>Passes over text with a header of one byte, and the text's bytes end at the cursor; false, and nothing done, at anything else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryShortText(out int first, out int length)
    {
        first = _position;
        if (first < _end)
        {
            length = At(first) - MessagePackCode.FixStr;
            if ((uint)length <= MessagePackCode.LongestFixStr && _end - first > length)
            {
                _position = ++first + length;
                return true;
            }
        }

        length = 0;
        return false;
    }

    /// <summary>Passes over the text at hand; its bytes lie between <paramref name="first"/> and the cursor.</summary>
    private bool TryText(out int first)
    {
        int position = _position;
        int rest = _end - position - 2;
        if (rest >= 0 && At(position) == MessagePackCode.Str8 && At(position + 1) is var length && length <= rest)
        {
            first = position + 2;
            _position = first + length;
            return true;
        }

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
