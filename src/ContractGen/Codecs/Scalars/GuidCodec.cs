using System.Buffers.Text;
using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>A Guid.</summary>
public readonly struct GuidCodec : IKeyCodec<Guid>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Guid);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, Guid value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.Guid(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref Guid value)
        where TReader : struct, IFormatReader, allows ref struct =>
        value = reader.Guid();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteKey<TWriter>(ref TWriter writer, Guid key)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        Span<byte> text = stackalloc byte[36];
        key.TryFormat(text, out _, "D");
        writer.KeyAscii(text);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Guid ReadKey<TReader>(ref TReader reader, Guid existing)
        where TReader : struct, IFormatReader, allows ref struct
    {
        ReadOnlySpan<byte> text = reader.KeyUtf8();
        if (text.Length != 36 || !Utf8Parser.TryParse(text, out Guid key, out int length, 'D') || length != 36)
        {
            ScalarFaults.InvalidValue(ref reader, "a Guid");
            return default;
        }

        return key;
    }
}
