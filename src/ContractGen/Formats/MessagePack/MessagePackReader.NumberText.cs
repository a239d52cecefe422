using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Numbers;

namespace ContractGen.Formats.MessagePack;

/// <content>Numbers as text, for types with more digits than 64 bits hold.</content>
public ref partial struct MessagePackReader
{
    // enough for every integer, and every float in its shortest form
    private const int LongestNumber = 48;

    // enough for all digits of the largest float
    private const int LongestWholeFloat = 320;

    /// <summary>A number as text: what stands as text, integers, and floats: with all digits where they are integers, else in their shortest form.</summary>
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
        Span<byte> text = Scratch(LongestWholeFloat);
        value.TryFormat(text, out int length, double.IsInteger(value) ? "F0" : "R", CultureInfo.InvariantCulture);
        return text[..length];
    }
}
