namespace ContractGen.Formats;

/// <summary>Points in time as text: RFC 3339, and the same without offset for unspecified times.</summary>
internal static class TimestampText
{
    /// <summary>Reads the whole text. Digits of the second's fraction beyond the seventh are dropped.</summary>
    /// <param name="text">The text: <c>2026-01-31T23:59:59.1234567+01:00</c>.</param>
    /// <param name="time">The date and time as written; its kind is Utc with Z, else Unspecified.</param>
    /// <param name="offset">The offset in minutes; 0 with Z; null without.</param>
    internal static bool TryRead(ReadOnlySpan<byte> text, out DateTime time, out int? offset)
    {
        time = default;
        offset = null;
        if (text.Length < 19
            || text[4] != '-' || text[7] != '-' || (text[10] | 0x20) != 't' || text[13] != ':' || text[16] != ':'
            || (Pair(text, 0) * 100) + Pair(text, 2) is not (>= 1 and <= 9999 and var year)
            || Pair(text, 5) is not (>= 1 and <= 12 and var month)
            || Pair(text, 8) is not (>= 1 and var day) || day > System.DateTime.DaysInMonth(year, month)
            || Pair(text, 11) is not (>= 0 and <= 23 and var hour)
            || Pair(text, 14) is not (>= 0 and <= 59 and var minute)
            || Pair(text, 17) is not (>= 0 and <= 59 and var second))
        {
            return false;
        }

        long ticks = new DateTime(year, month, day, hour, minute, second).Ticks;
        text = text[19..];
        if (!text.IsEmpty && text[0] == '.')
        {
            int position = 1;
            long unit = TimeSpan.TicksPerSecond;
            for (; position < text.Length && char.IsAsciiDigit((char)text[position]); position++)
            {
                unit /= 10;
                ticks += (text[position] - '0') * unit;
            }

            if (position == 1)
            {
                return false;
            }

            text = text[position..];
        }

        var kind = DateTimeKind.Unspecified;
        if (!text.IsEmpty)
        {
            if ((text[0] | 0x20) == 'z' && text.Length == 1)
            {
                kind = DateTimeKind.Utc;
                offset = 0;
            }
            else if (!TryOffset(text, out offset))
            {
                return false;
            }
        }

        time = new DateTime(ticks, kind);
        return true;
    }

    /// <summary>Joins a time with its offset; false where .NET cannot hold that: offsets beyond 14 hours, the ends of time.</summary>
    internal static bool TryWithOffset(DateTime time, int offset, out DateTimeOffset value)
    {
        long utc = time.Ticks - (offset * TimeSpan.TicksPerMinute);
        if (Math.Abs(offset) > 14 * 60 || utc < System.DateTime.MinValue.Ticks || utc > System.DateTime.MaxValue.Ticks)
        {
            value = default;
            return false;
        }

        value = new DateTimeOffset(time.Ticks, new TimeSpan(offset * TimeSpan.TicksPerMinute));
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out int? offset)
    {
        offset = null;
        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':'
            || Pair(text, 1) is not (>= 0 and <= 23 and var hours)
            || Pair(text, 4) is not (>= 0 and <= 59 and var minutes))
        {
            return false;
        }

        int total = (hours * 60) + minutes;
        offset = text[0] == '-' ? -total : total;
        return true;
    }

    /// <summary>The value of two digits; far below zero if they are none.</summary>
    private static int Pair(ReadOnlySpan<byte> text, int position)
    {
        uint tens = (uint)text[position] - '0';
        uint ones = (uint)text[position + 1] - '0';
        return tens <= 9 && ones <= 9 ? (int)((tens * 10) + ones) : -100_000;
    }
}
