using System.Globalization;
using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>A decimal number; its scale is kept, so 1.50 stays 1.50. More than 28 digits of fraction are rounded.</summary>
public readonly struct DecimalCodec : ICodec<decimal>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Decimal);

    // Digits that fit into 64 bits whatever they are; longer numbers take the general parser.
    private const int FastLength = 19;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, decimal value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        Span<byte> text = stackalloc byte[64];
        value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        writer.Number(text[..length]);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref decimal value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        ReadOnlySpan<byte> text = reader.Number();
        if (!TryParseShort(text, out value)
            && !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            ScalarFaults.OutOfRange(ref reader, "decimal");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryParseShort(ReadOnlySpan<byte> text, out decimal value)
    {
        value = default;
        if (text.Length is 0 or > FastLength)
        {
            return false;
        }

        bool negative = text[0] == '-';
        ulong digits = 0;
        int point = text.Length - 1;
        for (int i = negative ? 1 : 0; i < text.Length; i++)
        {
            uint digit = (uint)text[i] - '0';
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (digit == unchecked((uint)('.' - '0')))
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        value = new decimal((int)(uint)digits, (int)(uint)(digits >> 32), 0, negative, (byte)(text.Length - 1 - point));
        return true;
    }
}
