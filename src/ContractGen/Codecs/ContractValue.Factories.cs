using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text;
using ContractGen.Formats;
using ContractGen.Formats.MessagePack;

namespace ContractGen.Codecs;

/// <content>How values are made.</content>
public sealed partial class ContractValue
{
    // Marks an integer above long.MaxValue, whose bits are those of a ulong.
    private static readonly object Unsigned = new();

    /// <summary>A Boolean.</summary>
    public static ContractValue From(bool value) => value ? True : False;

    /// <summary>An integer.</summary>
    public static ContractValue From(long value) => new(ValueKind.Integer, (ulong)value);

    /// <summary>An integer.</summary>
    public static ContractValue From(ulong value) => new(ValueKind.Integer, value, value > long.MaxValue ? Unsigned : null);

    /// <summary>An integer of any length.</summary>
    public static ContractValue From(BigInteger value) =>
        value >= long.MinValue && value <= ulong.MaxValue
            ? value <= long.MaxValue ? From((long)value) : From((ulong)value)
            : new(ValueKind.Integer, 0, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number of 64 bits.</summary>
    public static ContractValue From(double value) => new(ValueKind.Float, BitConverter.DoubleToUInt64Bits(value));

    /// <summary>A decimal number with its scale; one without fraction is an integer.</summary>
    public static ContractValue From(decimal value)
    {
        Span<byte> text = stackalloc byte[64];
        value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        text = text[..length];
        return text.Contains((byte)'.') ? FromFloat(text) : FromInteger(text);
    }

    /// <summary>Text; null gives <see cref="Null"/>.</summary>
    public static ContractValue From(string? value) => value is null ? Null : new(ValueKind.String, 0, value);

    /// <summary>Bytes, copied.</summary>
    public static ContractValue From(ReadOnlySpan<byte> value) => new(ValueKind.Bytes, 0, value.ToArray());

    /// <summary>A point in time.</summary>
    public static ContractValue From(DateTimeOffset value) => new(ValueKind.Timestamp, 0, value);

    /// <summary>A MessagePack extension.</summary>
    public static ContractValue From(MessagePackExtension value) => new(ValueKind.Extension, 0, value);

    /// <summary>A list.</summary>
    public static ContractValue ListOf(params ReadOnlySpan<ContractValue> items) => new(ValueKind.List, 0, items.ToArray());

    /// <summary>A map; of two entries with the same key the later one counts.</summary>
    public static ContractValue MapOf(params ReadOnlySpan<KeyValuePair<string, ContractValue>> entries) =>
        new(ValueKind.Map, 0, new ContractMap(entries));

    private static ContractValue FromInteger(ReadOnlySpan<byte> text)
    {
        // The integer -0 has digits that no long has.
        if (!text.SequenceEqual("-0"u8))
        {
            if (Utf8Parser.TryParse(text, out long signed, out int consumed) && consumed == text.Length)
            {
                return From(signed);
            }

            if (Utf8Parser.TryParse(text, out ulong unsigned, out consumed) && consumed == text.Length)
            {
                return From(unsigned);
            }
        }

        return new(ValueKind.Integer, 0, Encoding.ASCII.GetString(text));
    }

    // A number that is spelled as a double's shortest text is that double; any other keeps its digits.
    private static ContractValue FromFloat(ReadOnlySpan<byte> text)
    {
        Span<byte> shortest = stackalloc byte[32];
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && value.TryFormat(shortest, out int length, "R", CultureInfo.InvariantCulture)
            && shortest[..length].SequenceEqual(text)
            ? From(value)
            : new(ValueKind.Float, 0, Encoding.ASCII.GetString(text));
    }
}
