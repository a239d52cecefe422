namespace ContractGen.Formats.MessagePack;

/// <content>Instants: timestamps, arrays of the clock's time and the offset in minutes, and RFC 3339 text.</content>
public ref partial struct MessagePackReader
{
    // whole seconds in four bytes: the code and the type
    private const ushort Timestamp32 = (MessagePackCode.FixExt4 << 8) | 0xFF;

    // an array of two, and the code and the type of whole seconds in four bytes
    private const uint PairOfTimestamp32 = ((MessagePackCode.FixArray | 2) << 16) | Timestamp32;
    private const int ClockLength = 3 + sizeof(uint);

    /// <inheritdoc/>
    public DateTimeOffset DateTimeOffset()
    {
        int position = _position;
        if (_end - position > ClockLength && Load32(position) >> 8 == PairOfTimestamp32 && _depthLeft > 0)
        {
            _position = position + ClockLength;
            return WithOffset(OfSeconds(Load32(position + 3)), Int32());
        }

        DateTime time = Instant(out int? offset);
        if (_fault is not null)
        {
            return default;
        }

        if (offset is { } minutes)
        {
            return WithOffset(time, minutes);
        }

        FailInstant("a time without offset");
        return default;
    }

    /// <inheritdoc/>
    public DateTime DateTime()
    {
        DateTime time = Instant(out int? offset);
        if (_fault is not null)
        {
            return default;
        }

        if (offset is not { } minutes || time.Kind == DateTimeKind.Utc)
        {
            return time;
        }

        if (TimestampText.TryWithOffset(time, minutes, out DateTimeOffset value))
        {
            return value.LocalDateTime;
        }

        FailInstant("a date and time");
        return default;
    }

    /// <summary>Reads an instant: the clock's time, of kind UTC where that is the offset, and the offset where there is one.</summary>
    private DateTime Instant(out int? offset)
    {
        byte code = Code();
        offset = null;
        if (MessagePackCode.IsString(code) || IsBinaryText(code))
        {
            if (TimestampText.TryRead(Utf8(), out DateTime time, out offset))
            {
                return time;
            }

            FailInstant("other text");
            return default;
        }

        if (!MessagePackCode.IsArray(code))
        {
            offset = 0;
            return Timestamp();
        }

        if (!Open(isMap: false, out int count))
        {
            return default;
        }

        if (count != 2)
        {
            Fail(CodecErrorKind.TypeMismatch, "expected an array of a timestamp and an offset");
            return default;
        }

        DateTime clock = Timestamp();
        int minutes = Int32();
        offset = minutes;
        _depthLeft++;
        return minutes == 0 ? clock : System.DateTime.SpecifyKind(clock, DateTimeKind.Unspecified);
    }

    private DateTime Timestamp()
    {
        int position = _position;
        if (_end - position > 1 + sizeof(uint) && Load16(position) == Timestamp32)
        {
            _position = position + 2 + sizeof(uint);
            return OfSeconds(Load32(position + 2));
        }

        return TimestampElsewhere();
    }

    private static DateTime OfSeconds(uint seconds) =>
        new(System.DateTime.UnixEpoch.Ticks + (seconds * System.TimeSpan.TicksPerSecond), DateTimeKind.Utc);

    private DateTimeOffset WithOffset(DateTime clock, int minutes)
    {
        if (!TimestampText.TryWithOffset(clock, minutes, out DateTimeOffset value))
        {
            FailInstant("a point in time");
        }

        return value;
    }

    private DateTime TimestampElsewhere()
    {
        if (!MessagePackCode.IsExtension(Code()))
        {
            Mismatch("a timestamp");
            return default;
        }

        ReadOnlySpan<byte> data = Extension(out sbyte type);
        if (_fault is not null)
        {
            return default;
        }

        if (type != MessagePackCode.TimestampType || !MessagePackTimestamp.TryRead(data, out MessagePackTimestamp timestamp))
        {
            Fail(CodecErrorKind.TypeMismatch, "expected a timestamp, found another extension");
            return default;
        }

        if (!timestamp.TryToDateTime(out DateTime time))
        {
            FailInstant("a timestamp");
        }

        return time;
    }

    /// <summary>Whether the extension at hand is a timestamp of which .NET loses nothing; any other stays an extension.</summary>
    private readonly bool IsInstant()
    {
        MessagePackReader ahead = this;
        ReadOnlySpan<byte> data = ahead.Extension(out sbyte type);
        return type == MessagePackCode.TimestampType
            && MessagePackTimestamp.TryRead(data, out MessagePackTimestamp timestamp)
            && timestamp.IsExact;
    }

    private void FailInstant(string found) =>
        Fail(CodecErrorKind.InvalidValue, $"expected a point in time that .NET can hold, found {found}");
}
