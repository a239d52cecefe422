using System.Runtime.CompilerServices;
using ContractGen.Numbers;

namespace ContractGen.Formats.Yaml;

/// <content>Numbers in flow style, and those that are not spelled as JSON would.</content>
internal ref partial struct YamlReader
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private long SignedSlowly(long lowest, long highest, string type)
    {
        int first = ValueFirst();
        if (BeginsFlowNumber(first)
            && IntegerText.TryReadInt64(ref _scanner.At(first), ref InputEnd, out long inFlow, out int length) == NumberReadStatus.Done
            && inFlow >= lowest && inFlow <= highest
            && TryEndFlow(first, length))
        {
            return inFlow;
        }

        ReadOnlySpan<byte> text = NumberSlowly("an integer", YamlTag.Integer);
        if (Failed)
        {
            return 0;
        }

        NumberReadStatus status = IntegerText.TryReadInt64(ref First(text), ref Behind(text), out long value, out int consumed);
        return EndInteger(text, status, consumed, value >= lowest && value <= highest, type) ? value : 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong UnsignedSlowly(ulong highest, string type)
    {
        int first = ValueFirst();
        if (BeginsFlowNumber(first)
            && IntegerText.TryReadUInt64(ref _scanner.At(first), ref InputEnd, out ulong inFlow, out int length) == NumberReadStatus.Done
            && inFlow <= highest
            && TryEndFlow(first, length))
        {
            return inFlow;
        }

        ReadOnlySpan<byte> text = NumberSlowly("an integer", YamlTag.Integer);
        if (Failed)
        {
            return 0;
        }

        bool isNegative = text[0] == '-';
        text = isNegative ? text[1..] : text;
        NumberReadStatus status = IntegerText.TryReadUInt64(ref First(text), ref Behind(text), out ulong value, out int consumed);
        return EndInteger(text, status, consumed, value <= highest && (!isNegative || value == 0), type) ? value : 0;
    }

    private bool EndInteger(ReadOnlySpan<byte> text, NumberReadStatus status, int consumed, bool fits, string type)
    {
        if (status == NumberReadStatus.Overflow || (status == NumberReadStatus.Done && consumed == text.Length && !fits))
        {
            Fail(CodecErrorKind.OutOfRange, $"the number does not fit into {type}");
            return false;
        }

        if (status != NumberReadStatus.Done || consumed != text.Length)
        {
            Fail(CodecErrorKind.TypeMismatch, "expected an integer, found a number with a fraction or exponent");
            return false;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private float SingleSlowly()
    {
        ReadOnlySpan<byte> text = NumberSlowly("a number", YamlTag.Float);
        if (Failed)
        {
            return 0;
        }

        if (TryNonFinite(text, out double special))
        {
            return (float)special;
        }

        FloatText.TryRead(ref First(text), ref Behind(text), out float value, out _);
        if (!float.IsFinite(value))
        {
            Fail(CodecErrorKind.OutOfRange, "the number does not fit into a 32-bit number");
        }

        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private double DoubleSlowly()
    {
        int first = ValueFirst();
        if (BeginsFlowNumber(first)
            && DoubleText.TryRead(ref _scanner.At(first), ref InputEnd, out double inFlow, out int length)
            && double.IsFinite(inFlow)
            && TryEndFlow(first, length))
        {
            return inFlow;
        }

        ReadOnlySpan<byte> text = NumberSlowly("a number", YamlTag.Float);
        if (Failed)
        {
            return 0;
        }

        if (TryNonFinite(text, out double value))
        {
            return value;
        }

        DoubleText.TryRead(ref First(text), ref Behind(text), out value, out _);
        if (!double.IsFinite(value))
        {
            Fail(CodecErrorKind.OutOfRange, "the number does not fit into a 64-bit number");
        }

        return value;
    }

    /// <summary>A number of any spelling, in the grammar of JSON; valid until the next call, empty after a fault.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    [SkipLocalsInit]
    private ReadOnlySpan<byte> NumberSlowly(string expected, YamlTag tag)
    {
        int first = ValueFirst();
        if (BeginsFlowNumber(first))
        {
            int end = NumberEnd(first);
            if (end > 0 && TryEndFlow(first, end - first))
            {
                return _scanner.Slice(first, end);
            }
        }

        if (!TryScalar(expected))
        {
            return default;
        }

        ReadOnlySpan<byte> plain = NodeText();
        ValueKind kind = YamlSchema.KindOf(plain);
        if (kind is not (ValueKind.Integer or ValueKind.Float) || !(IsPlainOr(tag) || IsPlainOr(YamlTag.Integer)))
        {
            Mismatch(expected);
            return default;
        }

        if (YamlSchema.TryNonFinite(plain, out double special))
        {
            return double.IsNaN(special) ? "NaN"u8 : special > 0 ? "Infinity"u8 : "-Infinity"u8;
        }

        byte[] copy = plain.Length <= 256 ? [] : plain.ToArray();
        scoped Span<byte> kept = copy.Length == 0 ? stackalloc byte[256] : copy;
        plain.CopyTo(kept);
        Span<byte> target = Scratch(YamlNumber.MostLength(plain.Length));
        int length = YamlNumber.Normalize(kept[..plain.Length], target);
        if (length == 0)
        {
            Fail(CodecErrorKind.OutOfRange, "the number has more than 128 bits");
        }

        return target[..length];
    }

    private static bool TryNonFinite(ReadOnlySpan<byte> text, out double value)
    {
        value = text[^1] == 'N' ? double.NaN : text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        return text[^1] is (byte)'N' or (byte)'y';
    }
}
