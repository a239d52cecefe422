using System.Buffers;
using System.Buffers.Text;

namespace ContractGen.Formats;

/// <summary>The values that text formats spell alike: base64, Guids, dates and times.</summary>
internal static class TextScalars
{
    /// <summary>Bytes from base64; <paramref name="existing"/> when it holds the same.</summary>
    internal static byte[] Bytes<TReader>(ref TReader reader, byte[]? existing)
        where TReader : struct, IFormatReader, allows ref struct
    {
        ReadOnlySpan<byte> text = reader.Utf8();
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
            reader.Fail(CodecErrorKind.InvalidValue, "the text is not base64");
        }

        ArrayPool<byte>.Shared.Return(rented);
        return bytes;
    }

    /// <summary>A Guid of the form "D".</summary>
    internal static System.Guid Guid<TReader>(ref TReader reader)
        where TReader : struct, IFormatReader, allows ref struct
    {
        ReadOnlySpan<byte> text = reader.Utf8();
        if (text.Length == 36 && Utf8Parser.TryParse(text, out System.Guid value, out int consumed) && consumed == 36)
        {
            return value;
        }

        reader.Fail(CodecErrorKind.InvalidValue, "the text is not a Guid of the form 00000000-0000-0000-0000-000000000000");
        return default;
    }

    /// <summary>RFC 3339 text with an offset.</summary>
    internal static System.DateTimeOffset DateTimeOffset<TReader>(ref TReader reader)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (TimestampText.TryRead(reader.Utf8(), out System.DateTime time, out int? offset) && offset is { } minutes
            && TimestampText.TryWithOffset(time, minutes, out System.DateTimeOffset value))
        {
            return value;
        }

        reader.Fail(CodecErrorKind.InvalidValue, "the text is not a point in time of the form 2026-01-31T23:59:59.1234567+01:00 that .NET can hold");
        return default;
    }

    /// <summary>RFC 3339 text; the kind is Utc with Z, Local with another offset, Unspecified without.</summary>
    internal static System.DateTime DateTime<TReader>(ref TReader reader)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (TimestampText.TryRead(reader.Utf8(), out System.DateTime time, out int? offset))
        {
            if (offset is not { } minutes || time.Kind == DateTimeKind.Utc)
            {
                return time;
            }

            if (TimestampText.TryWithOffset(time, minutes, out System.DateTimeOffset value))
            {
                return value.LocalDateTime;
            }
        }

        reader.Fail(CodecErrorKind.InvalidValue, "the text is not a date and time of the form 2026-01-31T23:59:59.1234567Z that .NET can hold");
        return default;
    }

    /// <summary>The form "c".</summary>
    internal static System.TimeSpan TimeSpan<TReader>(ref TReader reader)
        where TReader : struct, IFormatReader, allows ref struct
    {
        ReadOnlySpan<byte> text = reader.Utf8();
        if (Utf8Parser.TryParse(text, out System.TimeSpan value, out int consumed, 'c') && consumed == text.Length)
        {
            return value;
        }

        reader.Fail(CodecErrorKind.InvalidValue, "the text is not a duration of the form 1.23:59:59.1234567");
        return default;
    }
}
