using System.Globalization;
using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>An integer of 128 bits, not negative: a number in text formats, text in binary ones.</summary>
public readonly struct UInt128Codec : ICodec<UInt128>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.UInt128);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, UInt128 value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        Span<byte> text = stackalloc byte[48];
        value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        writer.Number(text[..length]);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref UInt128 value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (reader.TryIntegerBytes(out ReadOnlySpan<byte> bytes))
        {
            value = WideInteger.OfBytes<TReader, UInt128>(ref reader, bytes, nameof(UInt128));
        }
        else if (!UInt128.TryParse(reader.Number(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
        {
            ScalarFaults.OutOfRange(ref reader, "UInt128");
        }
    }
}
