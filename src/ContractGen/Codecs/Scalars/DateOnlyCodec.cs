using System.Globalization;
using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>A date: <c>2026-11-21</c>.</summary>
public readonly struct DateOnlyCodec : IKeyCodec<DateOnly>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.DateOnly);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, DateOnly value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        Span<byte> text = stackalloc byte[10];
        value.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        writer.Ascii(text);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref DateOnly value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (reader.TryOrdinal(out long day))
        {
            value = OfDay(ref reader, day);
        }
        else if (!IsoText.TryParse(reader.Utf8(), out value))
        {
            ScalarFaults.InvalidValue(ref reader, "a date such as 2026-11-21");
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteKey<TWriter>(ref TWriter writer, DateOnly key)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        Span<byte> text = stackalloc byte[10];
        key.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        writer.KeyAscii(text);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DateOnly ReadKey<TReader>(ref TReader reader, DateOnly existing)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (reader.TryOrdinal(out long day))
        {
            return OfDay(ref reader, day);
        }

        if (!IsoText.TryParse(reader.KeyUtf8(), out DateOnly key))
        {
            ScalarFaults.InvalidValue(ref reader, "a date such as 2026-11-21");
        }

        return key;
    }

    private static DateOnly OfDay<TReader>(ref TReader reader, long day)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if ((ulong)day <= (ulong)DateOnly.MaxValue.DayNumber)
        {
            return DateOnly.FromDayNumber((int)day);
        }

        ScalarFaults.OutOfRange(ref reader, nameof(DateOnly));
        return default;
    }
}
