using ContractGen.Numbers;

namespace ContractGen.Formats.Json;

/// <content>Keys of maps. The cursor stands at the quote; a key takes its colon with it.</content>
public ref partial struct JsonReader
{
    /// <inheritdoc/>
    public string KeyString(string? existing)
    {
        string key = String(existing);
        Colon();
        return key;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> KeyUtf8()
    {
        ReadOnlySpan<byte> key = Utf8();
        Colon();
        return key;
    }

    /// <inheritdoc/>
    public int KeyInt32(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        long key = KeyInt64();
        return KeyFits(key == (int)key) ? (int)key : 0;
    }

    /// <inheritdoc/>
    public uint KeyUInt32(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        ulong key = KeyUInt64();
        return KeyFits(key == (uint)key) ? (uint)key : 0;
    }

    /// <inheritdoc/>
    public long KeyInt64(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        ReadOnlySpan<byte> key = KeyUtf8();
        if (_fault is not null)
        {
            return 0;
        }

        NumberReadStatus status = IntegerText.TryReadInt64(ref First(key), ref Behind(key), out long value, out int consumed);
        return KeyNumber(key, status, consumed) ? value : 0;
    }

    /// <inheritdoc/>
    public ulong KeyUInt64(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        ReadOnlySpan<byte> key = KeyUtf8();
        if (_fault is not null)
        {
            return 0;
        }

        NumberReadStatus status = IntegerText.TryReadUInt64(ref First(key), ref Behind(key), out ulong value, out int consumed);
        return KeyNumber(key, status, consumed) ? value : 0;
    }

    /// <inheritdoc/>
    public bool KeyBoolean()
    {
        ReadOnlySpan<byte> key = KeyUtf8();
        if (key.SequenceEqual("true"u8))
        {
            return true;
        }

        if (!key.SequenceEqual("false"u8))
        {
            Fail(CodecErrorKind.InvalidValue, "expected the key 'true' or 'false'");
        }

        return false;
    }

    /// <inheritdoc/>
    public bool TryKeyEnumName(out ReadOnlySpan<byte> name)
    {
        if (Token() == '"' && _end - _position >= 2 && At(_position + 1) is (byte)'-' or (>= (byte)'0' and <= (byte)'9'))
        {
            name = default;
            return false;
        }

        name = KeyUtf8();
        return _fault is null;
    }

    private static ref byte First(ReadOnlySpan<byte> text) => ref System.Runtime.InteropServices.MemoryMarshal.GetReference(text);

    private static ref byte Behind(ReadOnlySpan<byte> text) => ref System.Runtime.CompilerServices.Unsafe.Add(ref First(text), text.Length);

    private bool KeyNumber(ReadOnlySpan<byte> key, NumberReadStatus status, int consumed)
    {
        if (status == NumberReadStatus.Overflow)
        {
            Fail(CodecErrorKind.OutOfRange, "the key is an integer that does not fit into the member's type");
            return false;
        }

        if (status != NumberReadStatus.Done || consumed != key.Length)
        {
            Fail(CodecErrorKind.InvalidValue, "expected an integer as key");
            return false;
        }

        return true;
    }

    private bool KeyFits(bool fits)
    {
        if (!fits)
        {
            Fail(CodecErrorKind.OutOfRange, "the key is an integer that does not fit into the member's type");
        }

        return fits;
    }

    private void Colon()
    {
        if (Token() == ':')
        {
            _position++;
        }
        else
        {
            FailSyntax("':'");
        }
    }
}
