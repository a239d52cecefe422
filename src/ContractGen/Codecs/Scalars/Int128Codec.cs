using System.Globalization;
using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>An integer of 128 bits: a number in text formats, text in binary ones.</summary>
public readonly struct Int128Codec : ICodec<Int128>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Int128);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, Int128 value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        Span<byte> text = stackalloc byte[48];
        value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        writer.Number(text[..length]);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref Int128 value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (reader.TryIntegerBytes(out ReadOnlySpan<byte> bytes))
        {
            value = WideInteger.OfBytes<TReader, Int128>(ref reader, bytes, nameof(Int128));
        }
        else if (!Int128.TryParse(reader.Number(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
        {
            ScalarFaults.OutOfRange(ref reader, "Int128");
        }
    }
}
