using System.Globalization;

namespace ContractGen.Formats.Yaml;

/// <summary>Numbers of the core schema in the grammar of JSON, which all parsers here read.</summary>
internal static class YamlNumber
{
    /// <summary>Writes a number without <c>+</c>, without leading zeros, with digits on both sides of its point and in base ten.</summary>
    /// <param name="plain">A number by <see cref="YamlSchema"/>, but for infinities and NaN.</param>
    /// <param name="target">Room for at least two bytes more, or 40 for another base than ten.</param>
    /// <returns>The length; 0 when a number in another base than ten has more than 128 bits.</returns>
    internal static int Normalize(ReadOnlySpan<byte> plain, Span<byte> target)
    {
        if (YamlSchema.HasBase(plain))
        {
            return Rebase(plain, target);
        }

        int written = 0;
        if (plain[0] is (byte)'-' or (byte)'+')
        {
            if (plain[0] == '-')
            {
                target[written++] = (byte)'-';
            }

            plain = plain[1..];
        }

        int point = plain.IndexOfAnyExcept(YamlBytes.Digits);
        point = point < 0 ? plain.Length : point;
        int first = 0;
        while (first < point - 1 && plain[first] == '0')
        {
            first++;
        }

        if (point == 0)
        {
            target[written++] = (byte)'0';
        }

        plain[first..point].CopyTo(target[written..]);
        written += point - first;
        plain = plain[point..];
        if (plain.Length > 0 && plain[0] == '.' && (plain.Length == 1 || !char.IsAsciiDigit((char)plain[1])))
        {
            ".0"u8.CopyTo(target[written..]);
            written += 2;
            plain = plain[1..];
        }

        plain.CopyTo(target[written..]);
        return written + plain.Length;
    }

    /// <summary>The most that <see cref="Normalize"/> writes.</summary>
    internal static int MostLength(int length) => Math.Max((length * 2) + 4, 40);

    private static int Rebase(ReadOnlySpan<byte> plain, Span<byte> target)
    {
        int bits = plain[1] == 'x' ? 4 : 3;
        ReadOnlySpan<byte> digits = plain[2..].TrimStart((byte)'0');
        if (digits.Length * bits > 128)
        {
            return 0;
        }

        UInt128 value = 0;
        foreach (byte digit in digits)
        {
            value = (value << bits) | (uint)(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        value.TryFormat(target, out int length, default, CultureInfo.InvariantCulture);
        return length;
    }
}
