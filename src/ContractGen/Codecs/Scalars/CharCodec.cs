using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>One UTF-16 code unit that is no surrogate, as text.</summary>
public readonly struct CharCodec : IKeyCodec<char>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Char);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, char value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.String(new ReadOnlySpan<char>(in value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref char value)
        where TReader : struct, IFormatReader, allows ref struct =>
        value = reader.TryOrdinal(out long unit) ? OfUnit(ref reader, unit) : Parse(ref reader, reader.Utf8());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteKey<TWriter>(ref TWriter writer, char key)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.KeyString(new ReadOnlySpan<char>(in key));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char ReadKey<TReader>(ref TReader reader, char existing)
        where TReader : struct, IFormatReader, allows ref struct =>
        reader.TryOrdinal(out long unit) ? OfUnit(ref reader, unit) : Parse(ref reader, reader.KeyUtf8());

    private static char OfUnit<TReader>(ref TReader reader, long unit)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if ((ulong)unit <= char.MaxValue && !char.IsSurrogate((char)unit))
        {
            return (char)unit;
        }

        ScalarFaults.OutOfRange(ref reader, "a character of the basic multilingual plane");
        return default;
    }

    private static char Parse<TReader>(ref TReader reader, ReadOnlySpan<byte> text)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (Rune.DecodeFromUtf8(text, out Rune rune, out int length) == OperationStatus.Done && length == text.Length && rune.IsBmp)
        {
            return (char)rune.Value;
        }

        ScalarFaults.InvalidValue(ref reader, "one character of the basic multilingual plane");
        return default;
    }
}
