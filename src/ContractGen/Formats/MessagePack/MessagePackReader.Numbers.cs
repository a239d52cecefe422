using System.Runtime.CompilerServices;

namespace ContractGen.Formats.MessagePack;

/// <content>Numbers: every encoding that holds the value, also a float that is an integer.</content>
public ref partial struct MessagePackReader
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int32(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        int position = _position;
        if (position < _end && (sbyte)At(position) >= MessagePackCode.LeastFixInt)
        {
            _position = position + 1;
            return (sbyte)At(position);
        }

        return WideInt32();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Int64(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        int position = _position;
        if (position < _end && (sbyte)At(position) >= MessagePackCode.LeastFixInt)
        {
            _position = position + 1;
            return (sbyte)At(position);
        }

        return WideInt64();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint UInt32(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        int position = _position;
        if (position < _end && (sbyte)At(position) >= 0)
        {
            _position = position + 1;
            return At(position);
        }

        return WideUInt32();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong UInt64(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        int position = _position;
        if (position < _end && (sbyte)At(position) >= 0)
        {
            _position = position + 1;
            return At(position);
        }

        return WideUInt64();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Single()
    {
        int position = _position;
        if (_end - position > sizeof(float) && At(position) == MessagePackCode.Float32)
        {
            _position = position + 1 + sizeof(float);
            return BitConverter.UInt32BitsToSingle(Load32(position + 1));
        }

        return SingleElsewhere();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Double()
    {
        int position = _position;
        if (_end - position > sizeof(double) && At(position) == MessagePackCode.Float64)
        {
            _position = position + 1 + sizeof(double);
            return BitConverter.UInt64BitsToDouble(Load64(position + 1));
        }

        return DoubleElsewhere();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int WideInt32()
    {
        if (TryWide(out ulong bits, out bool isSigned, out int next) && (long)bits == (int)bits && (isSigned || (long)bits >= 0))
        {
            _position = next;
            return (int)bits;
        }

        long value = WideInt64();
        return value == (int)value ? (int)value : (int)OutOfRange("32 bits");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint WideUInt32()
    {
        if (TryWide(out ulong bits, out _, out int next) && bits <= uint.MaxValue)
        {
            _position = next;
            return (uint)bits;
        }

        ulong value = WideUInt64();
        return value == (uint)value ? (uint)value : (uint)OutOfRange("32 bits without sign");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private long WideInt64()
    {
        if (TryWide(out ulong bits, out bool isSigned, out int next) && (isSigned || bits <= long.MaxValue))
        {
            _position = next;
            return (long)bits;
        }

        Int128 value = Integer("an integer");
        return value == (long)value ? (long)value : OutOfRange("64 bits");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong WideUInt64()
    {
        if (TryWide(out ulong bits, out bool isSigned, out int next) && (!isSigned || bits <= long.MaxValue))
        {
            _position = next;
            return bits;
        }

        Int128 value = Integer("an integer");
        return value == (ulong)value ? (ulong)value : (ulong)OutOfRange("64 bits without sign");
    }

    /// <summary>Looks at an integer of 1, 2, 4 or 8 bytes with one load, unless it stands in the input's last bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryWide(out ulong bits, out bool isSigned, out int next)
    {
        int position = _position;
        if (_end - position > sizeof(ulong))
        {
            int kind = At(position) - MessagePackCode.UInt8;
            if ((uint)kind < 8)
            {
                int size = 1 << (kind & 3);
                int shift = 64 - (size * 8);
                isSigned = kind >= 4;
                ulong raw = Load64(position + 1);
                bits = isSigned ? (ulong)((long)raw >> shift) : raw >> shift;
                next = position + 1 + size;
                return true;
            }
        }

        bits = 0;
        isSigned = false;
        next = position;
        return false;
    }

    /// <summary>Any integer, or a float that is one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Int128 Integer(string expected)
    {
        byte code = Code();
        if (code is MessagePackCode.Float32 or MessagePackCode.Float64)
        {
            return WholeFloat(expected);
        }

        if (!MessagePackCode.IsInteger(code))
        {
            Mismatch(expected);
            return 0;
        }

        int first = _position;
        if (!Pass(expected))
        {
            return 0;
        }

        ReadOnlySpan<byte> bytes = Slice(first + 1, _position);
        if (bytes.IsEmpty)
        {
            return (sbyte)code;
        }

        ulong bits = code >= MessagePackCode.Int8 && (sbyte)bytes[0] < 0 ? ulong.MaxValue : 0;
        foreach (byte value in bytes)
        {
            bits = (bits << 8) | value;
        }

        return code >= MessagePackCode.Int8 ? (long)bits : bits;
    }

    private Int128 WholeFloat(string expected)
    {
        int first = _position;
        double value = Double();
        if (_fault is null && !double.IsInteger(value))
        {
            FailAt(CodecErrorKind.TypeMismatch, first, $"expected {expected}, found a float");
            return 0;
        }

        // what is beyond 64 bits stays beyond them
        return (Int128)Math.Clamp(value, -1e30, 1e30);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private float SingleElsewhere()
    {
        int first = _position;
        double value = DoubleElsewhere();
        float rounded = (float)value;
        if (float.IsInfinity(rounded) && double.IsFinite(value))
        {
            FailAt(CodecErrorKind.OutOfRange, first, "the number does not fit into a 32-bit number");
        }

        return rounded;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private double DoubleElsewhere()
    {
        byte code = Code();
        int first = _position;
        if (MessagePackCode.IsInteger(code))
        {
            return (double)Integer("a number");
        }

        if (code is not (MessagePackCode.Float32 or MessagePackCode.Float64))
        {
            Mismatch("a number");
            return 0;
        }

        if (!Pass("a number"))
        {
            return 0;
        }

        return code == MessagePackCode.Float32
            ? BitConverter.UInt32BitsToSingle(Load32(first + 1))
            : BitConverter.UInt64BitsToDouble(Load64(first + 1));
    }

    private long OutOfRange(string type)
    {
        Fail(CodecErrorKind.OutOfRange, $"the number does not fit into {type}");
        return 0;
    }
}
