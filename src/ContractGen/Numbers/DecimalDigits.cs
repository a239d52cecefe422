namespace ContractGen.Numbers;

/// <summary>A decimal number: an integer times a power of ten. It fits two registers.</summary>
internal readonly struct DecimalDigits(ulong digits, int exponent10)
{
    internal readonly ulong Digits = digits;
    internal readonly int Exponent10 = exponent10;
}
