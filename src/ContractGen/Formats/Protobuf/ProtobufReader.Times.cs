namespace ContractGen.Formats.Protobuf;

/// <content>google.protobuf.Timestamp and google.protobuf.Duration.</content>
internal ref partial struct ProtobufReader
{
    private const long LastUnixSecond = 253_402_300_799;
    private const int NanosPerSecond = 1_000_000_000;

    public DateTimeOffset DateTimeOffset() => new(DateTime());

    public DateTime DateTime()
    {
        if (_field == LeftOut)
        {
            return default;
        }

        // of an entry without value it is that of an empty message, so the first day of Unix
        if (TrySecondsAndNanos(out long seconds, out int nanos))
        {
            if (seconds is < -ProtobufCodec.UnixEpochSeconds or > LastUnixSecond)
            {
                Fail(CodecErrorKind.OutOfRange, $"the timestamp, {seconds} seconds from 1970, is not one of the years 1 to 9999");
            }
            else if (nanos is < 0 or >= NanosPerSecond)
            {
                Fail(CodecErrorKind.OutOfRange, $"the nanoseconds of a timestamp are 0 to 999999999, not {nanos}");
            }
            else
            {
                long ticks = ((seconds + ProtobufCodec.UnixEpochSeconds) * System.TimeSpan.TicksPerSecond) + (nanos / System.TimeSpan.NanosecondsPerTick);
                return new DateTime(ticks, DateTimeKind.Utc);
            }
        }

        return new DateTime(0, DateTimeKind.Utc);
    }

    public TimeSpan TimeSpan()
    {
        if (!IsAbsent && TrySecondsAndNanos(out long seconds, out int nanos))
        {
            Int128 ticks = ((Int128)seconds * System.TimeSpan.TicksPerSecond) + (nanos / System.TimeSpan.NanosecondsPerTick);
            if (nanos is <= -NanosPerSecond or >= NanosPerSecond)
            {
                Fail(CodecErrorKind.OutOfRange, $"the nanoseconds of a duration are -999999999 to 999999999, not {nanos}");
            }
            else if (ticks < long.MinValue || ticks > long.MaxValue)
            {
                Fail(CodecErrorKind.OutOfRange, $"the duration, {seconds} seconds, is longer than .NET can hold");
            }
            else
            {
                return new TimeSpan((long)ticks);
            }
        }

        return default;
    }

    private bool TrySecondsAndNanos(out long seconds, out int nanos)
    {
        seconds = 0;
        nanos = 0;
        if (!BeginRecord(out int scope))
        {
            return false;
        }

        while (NextField(ref scope, out _, out int number))
        {
            switch (number)
            {
                case ProtobufCodec.SecondsNumber when Accepts(FieldKind.Varint):
                    seconds = Int64();
                    break;
                case ProtobufCodec.NanosNumber when Accepts(FieldKind.Varint):
                    nanos = Int32();
                    break;
                default:
                    Skip();
                    break;
            }
        }

        return _fault is null;
    }
}
