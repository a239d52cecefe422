using System.Globalization;
using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>A time of day: <c>13:05:59</c>, with a fraction where there is one.</summary>
public readonly struct TimeOnlyCodec : ICodec<TimeOnly>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.TimeOnly);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, TimeOnly value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        Span<byte> text = stackalloc byte[16];
        value.TryFormat(text, out int length, "O", CultureInfo.InvariantCulture);
        writer.Ascii(value.Ticks % TimeSpan.TicksPerSecond == 0 ? text[..8] : text[..length].TrimEnd((byte)'0'));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref TimeOnly value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (reader.TryOrdinal(out long ticks))
        {
            value = OfTicks(ref reader, ticks);
        }
        else if (!IsoText.TryParse(reader.Utf8(), out value))
        {
            ScalarFaults.InvalidValue(ref reader, "a time of day such as 13:05:59");
        }
    }

    private static TimeOnly OfTicks<TReader>(ref TReader reader, long ticks)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if ((ulong)ticks < (ulong)TimeSpan.TicksPerDay)
        {
            return new TimeOnly(ticks);
        }

        ScalarFaults.OutOfRange(ref reader, nameof(TimeOnly));
        return default;
    }
}
