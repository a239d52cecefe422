using System.Runtime.CompilerServices;

namespace ContractGen.Formats.Protobuf;

/// <content>google.protobuf.Timestamp and google.protobuf.Duration.</content>
internal ref partial struct ProtobufWriter
{
    public void DateTimeOffset(DateTimeOffset value)
    {
        if (value.UtcTicks != 0 || IsWritten)
        {
            WriteTimestamp(value.UtcTicks);
        }
    }

    public void DateTime(DateTime value)
    {
        if (value != default || IsWritten)
        {
            // without a kind it is what it says, not what the machine's time zone makes of it
            WriteTimestamp(value.Kind == DateTimeKind.Local ? value.ToUniversalTime().Ticks : value.Ticks);
        }
    }

    public void TimeSpan(TimeSpan value)
    {
        if ((long)_pending < 0 || value != default)
        {
            (long seconds, long ticks) = Math.DivRem(value.Ticks, System.TimeSpan.TicksPerSecond);
            WriteSecondsAndNanos(seconds, (int)ticks * System.TimeSpan.NanosecondsPerTick);
        }
    }

    // As the value of a map's entry .NET's first day is written too: left out it would be that of Unix.
    private readonly bool IsWritten => (_pending & (PendingTag.Present | PendingTag.Inner)) != 0;

    private void WriteTimestamp(long ticks)
    {
        // floor, also before 1970: nanoseconds count forward
        (long seconds, long rest) = Math.DivRem(ticks, System.TimeSpan.TicksPerSecond);
        WriteSecondsAndNanos(seconds - ProtobufCodec.UnixEpochSeconds, (int)rest * System.TimeSpan.NanosecondsPerTick);
    }

    private void WriteSecondsAndNanos(long seconds, long nanos)
    {
        ref byte length = ref WriteTag(_pending, WireType.Delimited);
        ref byte end = ref Unsafe.Add(ref length, 1);
        if (seconds != 0)
        {
            end = (ProtobufCodec.SecondsNumber << 3) | WireType.Varint;
            end = ref Varint.Write(ref Unsafe.Add(ref end, 1), (ulong)seconds);
        }

        if (nanos != 0)
        {
            end = (ProtobufCodec.NanosNumber << 3) | WireType.Varint;
            end = ref Varint.Write(ref Unsafe.Add(ref end, 1), (ulong)nanos);
        }

        length = (byte)(Unsafe.ByteOffset(ref length, ref end) - 1);
        Advance(ref end);
    }
}
