namespace ContractGen.Codecs.Scalars;

/// <summary>Dates and times of day in the extended format of ISO 8601.</summary>
internal static class IsoText
{
    /// <summary>Reads <c>yyyy-MM-dd</c>.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryParseDigits(text[..4], out int year) || !TryParseDigits(text[5..7], out int month) || !TryParseDigits(text[8..], out int day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        value = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>Reads <c>HH:mm</c>, <c>HH:mm:ss</c> or <c>HH:mm:ss.f</c> with up to seven digits of fraction.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;
        int second = 0;
        int fraction = 0;
        if (text.Length is not (5 or 8 or (> 9 and <= 16)) || text[2] != ':'
            || !TryParseDigits(text[..2], out int hour) || !TryParseDigits(text[3..5], out int minute)
            || (text.Length > 5 && (text[5] != ':' || !TryParseDigits(text[6..8], out second)))
            || (text.Length > 8 && (text[8] != '.' || !TryParseDigits(text[9..], out fraction)))
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        for (int digits = text.Length - 9; digits is > 0 and < 7; digits++)
        {
            fraction *= 10;
        }

        value = new TimeOnly((((((hour * 60L) + minute) * 60L) + second) * TimeSpan.TicksPerSecond) + fraction);
        return true;
    }

    private static bool TryParseDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (byte character in text)
        {
            uint digit = (uint)character - '0';
            if (digit > 9)
            {
                return false;
            }

            value = (value * 10) + (int)digit;
        }

        return true;
    }
}
