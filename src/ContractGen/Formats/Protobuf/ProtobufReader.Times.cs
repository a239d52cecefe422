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
            if (seconds is >= -ProtobufCodec.UnixEpochSeconds and <= LastUnixSecond && nanos is >= 0 and < NanosPerSecond)
            {
                long ticks = ((seconds + ProtobufCodec.UnixEpochSeconds) * System.TimeSpan.TicksPerSecond) + (nanos / System.TimeSpan.NanosecondsPerTick);
                return new DateTime(ticks, DateTimeKind.Utc);
            }

            Fail(CodecErrorKind.OutOfRange, "the timestamp is not one of the years 1 to 9999");
        }

        return new DateTime(0, DateTimeKind.Utc);
    }

    public TimeSpan TimeSpan()
    {
        if (!IsAbsent && TrySecondsAndNanos(out long seconds, out int nanos))
        {
            const long Most = long.MaxValue / System.TimeSpan.TicksPerSecond;
            Int128 ticks = ((Int128)seconds * System.TimeSpan.TicksPerSecond) + (nanos / System.TimeSpan.NanosecondsPerTick);
            if (seconds is >= -Most - 1 and <= Most + 1 && ticks >= long.MinValue && ticks <= long.MaxValue
                && nanos is > -NanosPerSecond and < NanosPerSecond)
            {
                return new TimeSpan((long)ticks);
            }

            Fail(CodecErrorKind.OutOfRange, "the duration is longer than .NET can hold");
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
