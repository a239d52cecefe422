using System.Runtime.CompilerServices;
using ContractGen.Numbers;

namespace ContractGen.Formats;

/// <summary>Instants as RFC 3339 text: seven digits of fraction at most, without trailing zeros.</summary>
internal static class Rfc3339
{
    /// <summary>The bytes a writer may touch.</summary>
    internal const int WriteCapacity = 40;

    private const int TicksDigits = 7;

    /// <summary>Writes an instant with its offset, Z for none, and returns its length.</summary>
    internal static int Write(DateTimeOffset value, ref byte destination)
    {
        int length = WriteLocal(value.DateTime, ref destination);
        return length + WriteOffset(value.TotalOffsetMinutes, ref Unsafe.Add(ref destination, length));
    }

    /// <summary>Writes a date and time, with Z for UTC, an offset for local time and nothing else, and returns its length.</summary>
    internal static int Write(DateTime value, ref byte destination)
    {
        int length = WriteLocal(value, ref destination);
        if (value.Kind == DateTimeKind.Unspecified)
        {
            return length;
        }

        int minutes = value.Kind == DateTimeKind.Utc ? 0 : (int)TimeZoneInfo.Local.GetUtcOffset(value).TotalMinutes;
        ref byte offset = ref Unsafe.Add(ref destination, length);
        return length + (minutes == 0 && value.Kind == DateTimeKind.Local
            ? WriteOffsetDigits(0, ref offset)
            : WriteOffset(minutes, ref offset));
    }

    // yyyy-MM-ddTHH:mm:ss.fffffff
    private static int WriteLocal(DateTime value, ref byte destination)
    {
        (int year, int month, int day) = value;
        AsciiDigits.StorePair(ref destination, (uint)year / 100);
        AsciiDigits.StorePair(ref Unsafe.Add(ref destination, 2), (uint)year % 100);
        Unsafe.Add(ref destination, 4) = (byte)'-';
        AsciiDigits.StorePair(ref Unsafe.Add(ref destination, 5), (uint)month);
        Unsafe.Add(ref destination, 7) = (byte)'-';
        AsciiDigits.StorePair(ref Unsafe.Add(ref destination, 8), (uint)day);
        Unsafe.Add(ref destination, 10) = (byte)'T';

        ulong ticks = (ulong)value.TimeOfDay.Ticks;
        uint seconds = (uint)(ticks / TimeSpan.TicksPerSecond);
        uint fraction = (uint)(ticks - (seconds * (ulong)TimeSpan.TicksPerSecond));
        uint minutes = seconds / 60;
        uint hours = minutes / 60;
        AsciiDigits.StorePair(ref Unsafe.Add(ref destination, 11), hours);
        Unsafe.Add(ref destination, 13) = (byte)':';
        AsciiDigits.StorePair(ref Unsafe.Add(ref destination, 14), minutes - (hours * 60));
        Unsafe.Add(ref destination, 16) = (byte)':';
        AsciiDigits.StorePair(ref Unsafe.Add(ref destination, 17), seconds - (minutes * 60));
        if (fraction == 0)
        {
            return 19;
        }

        int digits = TicksDigits;
        while (fraction % 10 == 0)
        {
            fraction /= 10;
            digits--;
        }

        for (int i = 19 + digits; i > 19; i--)
        {
            Unsafe.Add(ref destination, i) = (byte)('0' + (fraction % 10));
            fraction /= 10;
        }

        Unsafe.Add(ref destination, 19) = (byte)'.';
        return 20 + digits;
    }

    private static int WriteOffset(int minutes, ref byte destination)
    {
        if (minutes == 0)
        {
            destination = (byte)'Z';
            return 1;
        }

        return WriteOffsetDigits(minutes, ref destination);
    }

    private static int WriteOffsetDigits(int minutes, ref byte destination)
    {
        uint magnitude = (uint)Math.Abs(minutes);
        destination = minutes < 0 ? (byte)'-' : (byte)'+';
        AsciiDigits.StorePair(ref Unsafe.Add(ref destination, 1), magnitude / 60);
        Unsafe.Add(ref destination, 3) = (byte)':';
        AsciiDigits.StorePair(ref Unsafe.Add(ref destination, 4), magnitude % 60);
        return 6;
    }
}
