using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>A number of 16 bits, which the formats hold as one of 32.</summary>
public readonly struct HalfCodec : ICodec<Half>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Half);

    /// <inheritdoc/>
    public static ElementKind ElementKind => ElementKind.Fixed32;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, Half value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.Single((float)value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref Half value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        float wide = reader.Single();
        value = (Half)wide;
        if (Half.IsInfinity(value) && float.IsFinite(wide))
        {
            ScalarFaults.OutOfRange(ref reader, "Half");
        }
    }
}
