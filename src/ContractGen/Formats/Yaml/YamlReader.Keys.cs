using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Buffers;
using ContractGen.Numbers;

namespace ContractGen.Formats.Yaml;

/// <content>Keys of maps. The cursor stands at the key, which takes its colon with it.</content>
internal ref partial struct YamlReader
{
    /// <inheritdoc/>
    public string KeyString(string? existing)
    {
        ReadOnlySpan<byte> key = KeyUtf8();
        if (Failed)
        {
            return "";
        }

        if (System.Text.Ascii.IsValid(key))
        {
            return existing is not null && System.Text.Ascii.Equals(key, existing) ? existing : AsciiString.Create(key);
        }

        return Buffers.Utf8Text.TryDecode(key, existing, out string? decoded) ? decoded : "";
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> KeyUtf8()
    {
        // A short plain key of letters and digits that its colon follows.
        if (_scanner._kind == YamlCollection.BlockMapping && _scanner._phase == YamlPhase.Key)
        {
            int first = _scanner._position;
            int end = first;
            int last = Math.Min(_scanner._end - 1, first + 512);
            while (end < last && YamlBytes.IsName(_scanner.At(end)))
            {
                end++;
            }

            if (end < last && end > first && _scanner.At(end) == ':' && _scanner.At(end + 1) is (byte)' ' or (byte)'\n')
            {
                _valueFirst = first;
                _scanner._position = end + 1;
                _scanner._phase = YamlPhase.Value;
                return _scanner.Slice(first, end);
            }
        }

        return TryFlowKey(out ReadOnlySpan<byte> key) ? key : KeyUtf8Slowly();
    }

    /// <inheritdoc/>
    public int KeyInt32(IntegerEncoding encoding = IntegerEncoding.Varint) => (int)KeySigned(int.MinValue, int.MaxValue);

    /// <inheritdoc/>
    public long KeyInt64(IntegerEncoding encoding = IntegerEncoding.Varint) => KeySigned(long.MinValue, long.MaxValue);

    /// <inheritdoc/>
    public uint KeyUInt32(IntegerEncoding encoding = IntegerEncoding.Varint) => (uint)KeyUnsigned(uint.MaxValue);

    /// <inheritdoc/>
    public ulong KeyUInt64(IntegerEncoding encoding = IntegerEncoding.Varint) => KeyUnsigned(ulong.MaxValue);

    /// <inheritdoc/>
    public bool KeyBoolean()
    {
        ReadOnlySpan<byte> key = KeyUtf8();
        if (!Failed && !YamlSchema.TryBoolean(key, out bool value))
        {
            Fail(CodecErrorKind.InvalidValue, "expected the key 'true' or 'false'");
            return false;
        }

        return !Failed && key.Length == 4;
    }

    /// <inheritdoc/>
    public bool TryKeyEnumName(out ReadOnlySpan<byte> name)
    {
        name = default;
        if (Failed)
        {
            return false;
        }

        YamlState state = _scanner.Save();
        name = KeyUtf8();
        if (Failed)
        {
            return false;
        }

        if (YamlSchema.KindOf(name) is ValueKind.Integer)
        {
            _scanner.Restore(state);
            name = default;
            return false;
        }

        return true;
    }

    private static ref byte First(ReadOnlySpan<byte> text) => ref MemoryMarshal.GetReference(text);

    private static ref byte Behind(ReadOnlySpan<byte> text) => ref Unsafe.Add(ref First(text), text.Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadOnlySpan<byte> KeyUtf8Slowly()
    {
        if (!TryScalar("a scalar as key"))
        {
            return default;
        }

        ReadOnlySpan<byte> key = NodeText();
        _scanner.NextValue();
        return Failed ? default : key;
    }

    private long KeySigned(long lowest, long highest)
    {
        ReadOnlySpan<byte> key = KeyNumber();
        if (Failed)
        {
            return 0;
        }

        NumberReadStatus status = IntegerText.TryReadInt64(ref First(key), ref Behind(key), out long value, out int consumed);
        return EndKeyNumber(key, status, consumed, value >= lowest && value <= highest) ? value : 0;
    }

    private ulong KeyUnsigned(ulong highest)
    {
        ReadOnlySpan<byte> key = KeyNumber();
        if (Failed)
        {
            return 0;
        }

        NumberReadStatus status = IntegerText.TryReadUInt64(ref First(key), ref Behind(key), out ulong value, out int consumed);
        return EndKeyNumber(key, status, consumed, value <= highest) ? value : 0;
    }

    /// <summary>A key that is an integer by its looks, without <c>+</c>, leading zeros and other bases than ten.</summary>
    private ReadOnlySpan<byte> KeyNumber()
    {
        ReadOnlySpan<byte> key = KeyUtf8();
        if (Failed)
        {
            return default;
        }

        if (key.Length > 128 || YamlSchema.KindOf(key) != ValueKind.Integer)
        {
            Fail(CodecErrorKind.InvalidValue, "expected an integer as key");
            return default;
        }

        Span<byte> kept = stackalloc byte[128];
        key.CopyTo(kept);
        Span<byte> target = Scratch(YamlNumber.MostLength(key.Length));
        return target[..YamlNumber.Normalize(kept[..key.Length], target)];
    }

    private bool EndKeyNumber(ReadOnlySpan<byte> key, NumberReadStatus status, int consumed, bool fits)
    {
        if (status != NumberReadStatus.Done || consumed != key.Length || !fits)
        {
            Fail(CodecErrorKind.OutOfRange, "the key is an integer that does not fit into the member's type");
            return false;
        }

        return true;
    }
}
