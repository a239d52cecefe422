namespace ContractGen.Formats.Yaml;

/// <summary>The core schema: what a plain scalar is by its looks (section 10.3.2).</summary>
internal static class YamlSchema
{
    internal static ValueKind KindOf(ReadOnlySpan<byte> plain)
    {
        if (plain.IsEmpty)
        {
            return ValueKind.Null;
        }

        return plain[0] switch
        {
            (byte)'n' or (byte)'N' or (byte)'~' => IsNull(plain) ? ValueKind.Null : ValueKind.String,
            (byte)'t' or (byte)'T' or (byte)'f' or (byte)'F' => TryBoolean(plain, out _) ? ValueKind.Boolean : ValueKind.String,
            (byte)'-' or (byte)'+' or (byte)'.' or (>= (byte)'0' and <= (byte)'9') => KindOfNumber(plain),
            _ => ValueKind.String,
        };
    }

    internal static bool IsNull(ReadOnlySpan<byte> plain) =>
        plain.Length == 1 ? plain[0] == '~'
        : plain.IsEmpty || plain.SequenceEqual("null"u8) || plain.SequenceEqual("Null"u8) || plain.SequenceEqual("NULL"u8);

    internal static bool TryBoolean(ReadOnlySpan<byte> plain, out bool value)
    {
        value = plain.SequenceEqual("true"u8) || plain.SequenceEqual("True"u8) || plain.SequenceEqual("TRUE"u8);
        return value || plain.SequenceEqual("false"u8) || plain.SequenceEqual("False"u8) || plain.SequenceEqual("FALSE"u8);
    }

    /// <summary>Whether the text is one of <c>.inf -.inf .nan</c>.</summary>
    internal static bool TryNonFinite(ReadOnlySpan<byte> plain, out double value)
    {
        bool isNegative = plain.Length > 0 && plain[0] == '-';
        ReadOnlySpan<byte> name = plain.Length > 0 && plain[0] is (byte)'-' or (byte)'+' ? plain[1..] : plain;
        if (name.SequenceEqual(".inf"u8) || name.SequenceEqual(".Inf"u8) || name.SequenceEqual(".INF"u8))
        {
            value = isNegative ? double.NegativeInfinity : double.PositiveInfinity;
            return true;
        }

        value = double.NaN;
        return plain.SequenceEqual(".nan"u8) || plain.SequenceEqual(".NaN"u8) || plain.SequenceEqual(".NAN"u8);
    }

    /// <summary>Whether the text is <c>0x</c> and hexadecimal or <c>0o</c> and octal digits.</summary>
    internal static bool HasBase(ReadOnlySpan<byte> plain)
    {
        if (plain.Length < 3 || plain[0] != '0' || plain[1] is not ((byte)'x' or (byte)'o'))
        {
            return false;
        }

        foreach (byte digit in plain[2..])
        {
            if (plain[1] == 'x' ? !char.IsAsciiHexDigit((char)digit) : digit is < (byte)'0' or > (byte)'7')
            {
                return false;
            }
        }

        return true;
    }

    private static ValueKind KindOfNumber(ReadOnlySpan<byte> plain)
    {
        if (HasBase(plain))
        {
            return ValueKind.Integer;
        }

        if (TryNonFinite(plain, out _))
        {
            return ValueKind.Float;
        }

        int position = plain[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        int whole = PassDigits(plain, ref position);
        if (position == plain.Length)
        {
            return whole > 0 ? ValueKind.Integer : ValueKind.String;
        }

        int fraction = 0;
        if (plain[position] == '.')
        {
            position++;
            fraction = PassDigits(plain, ref position);
        }

        if (whole + fraction == 0)
        {
            return ValueKind.String;
        }

        if (position < plain.Length && plain[position] is (byte)'e' or (byte)'E')
        {
            position++;
            position += position < plain.Length && plain[position] is (byte)'-' or (byte)'+' ? 1 : 0;
            if (PassDigits(plain, ref position) == 0)
            {
                return ValueKind.String;
            }
        }

        return position == plain.Length ? ValueKind.Float : ValueKind.String;
    }

    private static int PassDigits(ReadOnlySpan<byte> text, ref int position)
    {
        int first = position;
        while (position < text.Length && char.IsAsciiDigit((char)text[position]))
        {
            position++;
        }

        return position - first;
    }
}
