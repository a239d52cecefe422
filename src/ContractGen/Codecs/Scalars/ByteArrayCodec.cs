using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>Bytes in an array of their own.</summary>
public readonly struct ByteArrayCodec : ICodec<byte[]>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Bytes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, byte[] value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            WriteFaults.ThrowNull(ref writer, "byte[]");
        }

        writer.Bytes(value);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref byte[] value)
        where TReader : struct, IFormatReader, allows ref struct =>
        value = reader.Bytes(value);
}
