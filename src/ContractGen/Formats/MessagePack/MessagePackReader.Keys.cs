using System.Text;

namespace ContractGen.Formats.MessagePack;

/// <content>Keys of maps: any scalar, which text keys take as text.</content>
public ref partial struct MessagePackReader
{
    /// <inheritdoc/>
    public string KeyString(string? existing)
    {
        if (MessagePackCode.IsString(Code()))
        {
            return String(existing);
        }

        ReadOnlySpan<byte> key = KeyUtf8();
        return existing is not null && System.Text.Ascii.Equals(key, existing) ? existing : Encoding.UTF8.GetString(key);
    }

    /// <summary>A key as text: text as it is; numbers in decimal, true, false and nil as <c>null</c>.</summary>
    public ReadOnlySpan<byte> KeyUtf8()
    {
        byte code = Code();
        if (MessagePackCode.IsString(code) || IsBinaryText(code))
        {
            return Utf8();
        }

        if (MessagePackCode.IsInteger(code) || code is MessagePackCode.Float32 or MessagePackCode.Float64)
        {
            return Number();
        }

        ReadOnlySpan<byte> key = code switch
        {
            MessagePackCode.True => "true"u8,
            MessagePackCode.False => "false"u8,
            MessagePackCode.Nil => "null"u8,
            _ => default,
        };
        if (key.IsEmpty)
        {
            Mismatch("a key");
        }
        else
        {
            _position++;
        }

        return key;
    }

    /// <inheritdoc/>
    public int KeyInt32(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        Int128 key = KeyInteger();
        return key == (int)key ? (int)key : (int)OutOfRange("32 bits");
    }

    /// <inheritdoc/>
    public long KeyInt64(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        Int128 key = KeyInteger();
        return key == (long)key ? (long)key : OutOfRange("64 bits");
    }

    /// <inheritdoc/>
    public uint KeyUInt32(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        Int128 key = KeyInteger();
        return key == (uint)key ? (uint)key : (uint)OutOfRange("32 bits without sign");
    }

    /// <inheritdoc/>
    public ulong KeyUInt64(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        Int128 key = KeyInteger();
        return key == (ulong)key ? (ulong)key : (ulong)OutOfRange("64 bits without sign");
    }

    /// <inheritdoc/>
    public bool KeyBoolean()
    {
        if (!MessagePackCode.IsString(Code()))
        {
            return Boolean();
        }

        ReadOnlySpan<byte> key = Utf8();
        if (!key.SequenceEqual("true"u8) && !key.SequenceEqual("false"u8))
        {
            Fail(CodecErrorKind.InvalidValue, "expected the key true or false, found other text");
        }

        return key.SequenceEqual("true"u8);
    }

    /// <inheritdoc/>
    public bool TryKeyEnumName(out ReadOnlySpan<byte> name) => TryEnumName(out name);

    // also as text, which is what a map that was once JSON has for keys
    private Int128 KeyInteger()
    {
        byte code = Code();
        if (!MessagePackCode.IsString(code) && !IsBinaryText(code))
        {
            return Integer("an integer as key");
        }

        ReadOnlySpan<byte> text = Utf8();
        if (Int128.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out Int128 key))
        {
            return key;
        }

        Fail(CodecErrorKind.InvalidValue, "expected an integer as key, found other text");
        return 0;
    }
}
