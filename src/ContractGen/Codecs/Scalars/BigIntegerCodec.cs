using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>An integer of any length: a number in text formats, text in binary ones.</summary>
public readonly struct BigIntegerCodec : ICodec<BigInteger>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.BigInteger);

    private const int StackLength = 128;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, BigInteger value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        // log10(2) is below 0.30103; one more digit for rounding and one for the sign.
        int capacity = (int)(value.GetBitLength() * 0.30103) + 3;
        char[]? rentedCharacters = null;
        byte[]? rentedText = null;
        Span<char> characters = capacity <= StackLength ? stackalloc char[StackLength] : rentedCharacters = ArrayPool<char>.Shared.Rent(capacity);
        Span<byte> text = capacity <= StackLength ? stackalloc byte[StackLength] : rentedText = ArrayPool<byte>.Shared.Rent(capacity);
        value.TryFormat(characters, out int length, default, CultureInfo.InvariantCulture);
        Encoding.ASCII.GetBytes(characters[..length], text);
        writer.Number(text[..length]);
        if (rentedCharacters is not null)
        {
            ArrayPool<char>.Shared.Return(rentedCharacters);
            ArrayPool<byte>.Shared.Return(rentedText!);
        }
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref BigInteger value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (reader.TryIntegerBytes(out ReadOnlySpan<byte> bytes))
        {
            value = new BigInteger(bytes);
            return;
        }

        ReadOnlySpan<byte> text = reader.Number();
        char[]? rented = null;
        Span<char> characters = text.Length <= StackLength ? stackalloc char[StackLength] : rented = ArrayPool<char>.Shared.Rent(text.Length);
        int length = Encoding.ASCII.GetChars(text, characters);
        if (!BigInteger.TryParse(characters[..length], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
        {
            reader.Fail(CodecErrorKind.InvalidValue, "expected a number without fraction and exponent, found another number");
        }

        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }
}
