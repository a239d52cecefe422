using System.Runtime.CompilerServices;

namespace ContractGen.Formats.Protobuf;

/// <content>google.protobuf.Timestamp and google.protobuf.Duration.</content>
internal ref partial struct ProtobufWriter
{
    public void DateTimeOffset(DateTimeOffset value)
    {
        if ((long)_pending < 0 || value.UtcTicks != 0)
        {
            WriteTimestamp(value.UtcTicks);
        }
    }

    public void DateTime(DateTime value)
    {
        if ((long)_pending < 0 || value != default)
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

    private void WriteTimestamp(long ticks)
    {
        // floor, also before 1970: nanoseconds count forward
        (long seconds, long rest) = Math.DivRem(ticks, System.TimeSpan.TicksPerSecond);
        WriteSecondsAndNanos(seconds - ProtobufCodec.UnixEpochSeconds, (int)rest * System.TimeSpan.NanosecondsPerTick);
    }

    private void WriteSecondsAndNanos(long seconds, long nanos)
    {
        WriteTag(_pending, WireType.Delimited);
        ref byte length = ref _buffer.Cursor;
        nint at = 1;
        if (seconds != 0)
        {
            Unsafe.Add(ref length, at) = (ProtobufCodec.SecondsNumber << 3) | WireType.Varint;
            at += 1 + Varint.Write(ref Unsafe.Add(ref length, at + 1), (ulong)seconds);
        }

        if (nanos != 0)
        {
            Unsafe.Add(ref length, at) = (ProtobufCodec.NanosNumber << 3) | WireType.Varint;
            at += 1 + Varint.Write(ref Unsafe.Add(ref length, at + 1), (ulong)nanos);
        }

        length = (byte)(at - 1);
        Advance(at);
    }
}
