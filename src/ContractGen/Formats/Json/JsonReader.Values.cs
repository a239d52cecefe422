using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using ContractGen.Codecs;

namespace ContractGen.Formats.Json;

/// <content>Null, Booleans, kinds, and the values that JSON spells as text.</content>
public ref partial struct JsonReader
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryNull() => Token() == 'n' && TryLiteral("null"u8);

    /// <inheritdoc/>
    public ValueKind PeekKind()
    {
        byte token = Token();
        switch (token)
        {
            case (byte)'n':
                return ValueKind.Null;
            case (byte)'t' or (byte)'f':
                return ValueKind.Boolean;
            case (byte)'"':
                return ValueKind.String;
            case (byte)'[':
                return ValueKind.List;
            case (byte)'{':
                return ValueKind.Map;
        }

        if (!BeginsNumber())
        {
            Mismatch("a value");
            return ValueKind.None;
        }

        int first = _position;
        if (!PassNumber(out bool isInteger))
        {
            return ValueKind.None;
        }

        _position = first;
        return isInteger ? ValueKind.Integer : ValueKind.Float;
    }

    /// <inheritdoc/>
    public ContractValue Value(ContractValue? existing) => ContractValue.ReadParts(ref this, existing);

    /// <inheritdoc/>
    public bool Boolean()
    {
        byte token = Token();
        if (token == 't')
        {
            return TryLiteral("true"u8);
        }

        if (token == 'f')
        {
            TryLiteral("false"u8);
        }
        else
        {
            Mismatch("true or false");
        }

        return false;
    }

    /// <inheritdoc/>
    public byte[] Bytes(byte[]? existing)
    {
        ReadOnlySpan<byte> text = Utf8();
        if (text.IsEmpty)
        {
            return existing is { Length: 0 } ? existing : [];
        }

        byte[] rented = ArrayPool<byte>.Shared.Rent(Base64.GetMaxDecodedFromUtf8Length(text.Length));
        byte[] bytes = [];
        if (Base64.DecodeFromUtf8(text, rented, out _, out int written) == OperationStatus.Done)
        {
            ReadOnlySpan<byte> decoded = rented.AsSpan(0, written);
            bytes = existing is not null && decoded.SequenceEqual(existing) ? existing : decoded.ToArray();
        }
        else
        {
            Fail(CodecErrorKind.InvalidValue, "the text is not base64");
        }

        ArrayPool<byte>.Shared.Return(rented);
        return bytes;
    }

    /// <inheritdoc/>
    public Guid Guid()
    {
        ReadOnlySpan<byte> text = Utf8();
        if (text.Length == 36 && Utf8Parser.TryParse(text, out Guid value, out int consumed) && consumed == 36)
        {
            return value;
        }

        Fail(CodecErrorKind.InvalidValue, "the text is not a Guid of the form 00000000-0000-0000-0000-000000000000");
        return default;
    }

    /// <inheritdoc/>
    public DateTimeOffset DateTimeOffset()
    {
        if (TimestampText.TryRead(Utf8(), out DateTime time, out int? offset) && offset is { } minutes
            && TimestampText.TryWithOffset(time, minutes, out DateTimeOffset value))
        {
            return value;
        }

        Fail(CodecErrorKind.InvalidValue, "the text is not a point in time of the form 2026-01-31T23:59:59.1234567+01:00 that .NET can hold");
        return default;
    }

    /// <inheritdoc/>
    public DateTime DateTime()
    {
        if (TimestampText.TryRead(Utf8(), out DateTime time, out int? offset))
        {
            if (offset is not { } minutes || time.Kind == DateTimeKind.Utc)
            {
                return time;
            }

            if (TimestampText.TryWithOffset(time, minutes, out DateTimeOffset value))
            {
                return value.LocalDateTime;
            }
        }

        Fail(CodecErrorKind.InvalidValue, "the text is not a date and time of the form 2026-01-31T23:59:59.1234567Z that .NET can hold");
        return default;
    }

    /// <inheritdoc/>
    public TimeSpan TimeSpan()
    {
        ReadOnlySpan<byte> text = Utf8();
        if (Utf8Parser.TryParse(text, out TimeSpan value, out int consumed, 'c') && consumed == text.Length)
        {
            return value;
        }

        Fail(CodecErrorKind.InvalidValue, "the text is not a duration of the form 1.23:59:59.1234567");
        return default;
    }

    /// <inheritdoc/>
    public bool TryEnumName(out ReadOnlySpan<byte> name)
    {
        if (Token() != '"')
        {
            name = default;
            return false;
        }

        name = Utf8();
        return _fault is null;
    }
}
