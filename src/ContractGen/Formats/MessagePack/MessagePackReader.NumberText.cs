using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Numbers;

namespace ContractGen.Formats.MessagePack;

/// <content>Numbers as text, for types with more digits than 64 bits hold.</content>
public ref partial struct MessagePackReader
{
    // enough for every number as text
    private const int LongestNumber = 48;

    /// <summary>A number as text: what stands as text, and integers and floats in their shortest form.</summary>
    public ReadOnlySpan<byte> Number()
    {
        byte code = Code();
        if (MessagePackCode.IsInteger(code))
        {
            Int128 value = Integer("a number");
            return _fault is null ? AsText(value) : default;
        }

        if (code is MessagePackCode.Float32 or MessagePackCode.Float64)
        {
            double value = Double();
            return _fault is null ? AsText(value) : default;
        }

        if (!MessagePackCode.IsString(code) && !IsBinaryText(code))
        {
            Mismatch("a number");
            return default;
        }

        ReadOnlySpan<byte> text = Utf8();
        ref byte first = ref MemoryMarshal.GetReference(text);
        DecimalScan scan = DecimalScan.Run(ref first, ref Unsafe.Add(ref first, text.Length));
        if (!scan.IsFault && scan.Consumed == text.Length)
        {
            return text;
        }

        Fail(CodecErrorKind.InvalidValue, "expected a number, found other text");
        return default;
    }

    private ReadOnlySpan<byte> AsText(Int128 value)
    {
        Span<byte> text = Scratch(LongestNumber);
        int length = value < 0
            ? IntegerText.WriteInt64((long)value, ref MemoryMarshal.GetReference(text))
            : IntegerText.WriteUInt64((ulong)value, ref MemoryMarshal.GetReference(text));
        return text[..length];
    }

    private ReadOnlySpan<byte> AsText(double value)
    {
        Span<byte> text = Scratch(LongestNumber);
        value.TryFormat(text, out int length, "R", CultureInfo.InvariantCulture);
        return text[..length];
    }
}
