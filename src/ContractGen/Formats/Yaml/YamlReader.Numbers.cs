using System.Runtime.CompilerServices;
using ContractGen.Numbers;

namespace ContractGen.Formats.Yaml;

/// <content>Numbers: decimal ones in place; other bases, signs, leading zeros, infinities and tags by way of the scanner.</content>
internal ref partial struct YamlReader
{
    /// <inheritdoc/>
    public int Int32(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        // A minus is a matter of its own: where the digits begin would have to wait for it.
        int first = _scanner._position + 1;
        if (BeginsDigits(first)
            && IntegerText.TryReadUInt32(ref _scanner.At(first), ref InputEnd, out uint value, out int consumed) == NumberReadStatus.Done
            && value <= int.MaxValue
            && TryEndLine(first, consumed))
        {
            return (int)value;
        }

        return (int)SignedElsewhere(int.MinValue, int.MaxValue, "32 bits");
    }

    /// <inheritdoc/>
    public long Int64(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        int first = _scanner._position + 1;
        if (BeginsDigits(first)
            && IntegerText.TryReadUInt64(ref _scanner.At(first), ref InputEnd, out ulong value, out int consumed) == NumberReadStatus.Done
            && value <= long.MaxValue
            && TryEndLine(first, consumed))
        {
            return (long)value;
        }

        return SignedElsewhere(long.MinValue, long.MaxValue, "64 bits");
    }

    /// <inheritdoc/>
    public uint UInt32(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        int first = _scanner._position + 1;
        if (BeginsDigits(first)
            && IntegerText.TryReadUInt32(ref _scanner.At(first), ref InputEnd, out uint value, out int consumed) == NumberReadStatus.Done
            && TryEndLine(first, consumed))
        {
            return value;
        }

        return (uint)UnsignedSlowly(uint.MaxValue, "32 bits without sign");
    }

    /// <inheritdoc/>
    public ulong UInt64(IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        int first = _scanner._position + 1;
        if (BeginsDigits(first)
            && IntegerText.TryReadUInt64(ref _scanner.At(first), ref InputEnd, out ulong value, out int consumed) == NumberReadStatus.Done
            && TryEndLine(first, consumed))
        {
            return value;
        }

        return UnsignedSlowly(ulong.MaxValue, "64 bits without sign");
    }

    /// <inheritdoc/>
    public float Single()
    {
        int first = _scanner._position + 1;
        if (BeginsNumber(first)
            && FloatText.TryRead(ref _scanner.At(first), ref InputEnd, out float value, out int consumed)
            && float.IsFinite(value)
            && TryEndLine(first, consumed))
        {
            return value;
        }

        return SingleSlowly();
    }

    /// <inheritdoc/>
    public double Double()
    {
        int first = _scanner._position + 1;
        if (BeginsNumber(first)
            && DoubleText.TryRead(ref _scanner.At(first), ref InputEnd, out double value, out int consumed)
            && double.IsFinite(value)
            && TryEndLine(first, consumed))
        {
            return value;
        }

        return DoubleSlowly();
    }

    /// <inheritdoc/>
    /// <remarks>Infinities and NaN, which JSON's grammar lacks, come as <c>Infinity</c>, <c>-Infinity</c> and <c>NaN</c>.</remarks>
    public ReadOnlySpan<byte> Number()
    {
        int first = _scanner._position + 1;
        if (BeginsNumber(first))
        {
            int end = NumberEnd(first);
            if (end > 0 && TryEndLine(first, end - first))
            {
                return _scanner.Slice(first, end);
            }
        }

        return NumberSlowly("a number", YamlTag.Float);
    }

    private readonly ref byte InputEnd
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.Add(ref _scanner._start, (nint)(uint)_scanner._end);
    }

    /// <summary>An integer with a minus, or one in a spelling or a place that the short way does not know.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private long SignedElsewhere(long lowest, long highest, string width)
    {
        int first = _scanner._position + 1;
        if (BeginsNumber(first)
            && IntegerText.TryReadInt64(ref _scanner.At(first), ref InputEnd, out long value, out int consumed) == NumberReadStatus.Done
            && value >= lowest
            && value <= highest
            && TryEndLine(first, consumed))
        {
            return value;
        }

        return SignedSlowly(lowest, highest, width);
    }

    /// <summary>Whether a space stands before an offset, behind a name or a dash, and a digit at it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool BeginsDigits(int first) =>
        first < _scanner._end && _scanner.At(first - 1) == ' ' && (uint)(_scanner.At(first) - '0') <= 9;

    /// <summary>Whether a space stands before an offset, behind a name or a dash, and a digit or a minus at it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool BeginsNumber(int first) =>
        first < _scanner._end && _scanner.At(first - 1) == ' ' && ((uint)(_scanner.At(first) - '0') <= 9 || _scanner.At(first) == '-');

    /// <summary>Passes the scalar that ends behind so many bytes, if its line ends there and the next one does not continue it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryEndLine(int first, int length)
    {
        if (_scanner.TryNextLine(first + length, out int next, out int column) && column <= _scanner._blockIndent)
        {
            _valueFirst = first;
            _scanner.GoTo(next, column);
            return true;
        }

        return false;
    }

    /// <summary>The end of a number in the grammar of JSON, or 0.</summary>
    private readonly int NumberEnd(int first)
    {
        int position = first + (_scanner.At(first) == '-' ? 1 : 0);
        int whole = position;
        position = PassDigits(position);
        if (position == whole || (position - whole > 1 && _scanner.At(whole) == '0'))
        {
            return 0;
        }

        int end = _scanner._end;
        if (position < end && _scanner.At(position) == '.')
        {
            int fraction = position + 1;
            position = PassDigits(fraction);
            if (position == fraction)
            {
                return 0;
            }
        }

        if (position < end && (_scanner.At(position) | 0x20) == 'e')
        {
            position++;
            position += position < end && _scanner.At(position) is (byte)'-' or (byte)'+' ? 1 : 0;
            int exponent = position;
            position = PassDigits(position);
            if (position == exponent)
            {
                return 0;
            }
        }

        return position;
    }

    private readonly int PassDigits(int position)
    {
        while (position < _scanner._end && (uint)(_scanner.At(position) - '0') <= 9)
        {
            position++;
        }

        return position;
    }
}
