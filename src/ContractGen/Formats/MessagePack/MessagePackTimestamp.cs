using System.Buffers.Binary;

namespace ContractGen.Formats.MessagePack;

/// <summary>The timestamp extension: seconds since 1970 and nanoseconds, in 4, 8 or 12 bytes.</summary>
internal readonly record struct MessagePackTimestamp(long Seconds, uint Nanoseconds)
{
    /// <summary>The bytes that <see cref="Write"/> may store.</summary>
    internal const int LongestLength = 12;

    private const int NanosecondsPerTick = 100;
    private const uint MostNanoseconds = 999_999_999;

    /// <summary>Whether .NET can hold the instant, and all of it.</summary>
    internal bool IsExact => Nanoseconds % NanosecondsPerTick == 0 && IsInRange;

    private bool IsInRange => Seconds >= -DateTime.UnixEpoch.Ticks / TimeSpan.TicksPerSecond
        && Seconds <= (DateTime.MaxValue.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;

    internal static MessagePackTimestamp Of(DateTime time)
    {
        long ticks = time.Ticks - DateTime.UnixEpoch.Ticks;
        (long seconds, long rest) = Math.DivRem(ticks, TimeSpan.TicksPerSecond);
        if (rest < 0)
        {
            seconds--;
            rest += TimeSpan.TicksPerSecond;
        }

        return new(seconds, (uint)rest * NanosecondsPerTick);
    }

    /// <summary>Reads the extension's content; false where it is none that the specification knows.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> data, out MessagePackTimestamp timestamp)
    {
        switch (data.Length)
        {
            case 4:
                timestamp = new(BinaryPrimitives.ReadUInt32BigEndian(data), 0);
                return true;
            case 8:
                ulong both = BinaryPrimitives.ReadUInt64BigEndian(data);
                timestamp = new((long)(both & 0x3_FFFF_FFFF), (uint)(both >> 34));
                return timestamp.Nanoseconds <= MostNanoseconds;
            case LongestLength:
                timestamp = new(BinaryPrimitives.ReadInt64BigEndian(data[4..]), BinaryPrimitives.ReadUInt32BigEndian(data));
                return timestamp.Nanoseconds <= MostNanoseconds;
            default:
                timestamp = default;
                return false;
        }
    }

    /// <summary>Writes the extension's content in as few bytes as it takes, and returns how many.</summary>
    internal int Write(Span<byte> destination)
    {
        if ((Seconds >> 34) != 0)
        {
            BinaryPrimitives.WriteUInt32BigEndian(destination, Nanoseconds);
            BinaryPrimitives.WriteInt64BigEndian(destination[4..], Seconds);
            return LongestLength;
        }

        if (Nanoseconds != 0 || Seconds > uint.MaxValue)
        {
            BinaryPrimitives.WriteUInt64BigEndian(destination, ((ulong)Nanoseconds << 34) | (ulong)Seconds);
            return sizeof(ulong);
        }

        BinaryPrimitives.WriteUInt32BigEndian(destination, (uint)Seconds);
        return sizeof(uint);
    }

    /// <summary>The instant, without what is finer than .NET's 100 nanoseconds; false where .NET cannot hold it.</summary>
    internal bool TryToDateTime(out DateTime time)
    {
        bool fits = IsInRange;
        time = fits
            ? new DateTime(DateTime.UnixEpoch.Ticks + (Seconds * TimeSpan.TicksPerSecond) + (Nanoseconds / NanosecondsPerTick), DateTimeKind.Utc)
            : default;
        return fits;
    }
}
