using System.Runtime.CompilerServices;

namespace ContractGen.Numbers;

/// <summary>The parts of a floating-point text around its digits, as the base library writes them.</summary>
internal static class ExponentText
{
    /// <summary>"0.000000", the first character lowest.</summary>
    internal const ulong ZeroPointZeros = 0x3030303030302E30;

    /// <summary>Writes "E+17", "E-05" or "E+308" and returns its length.</summary>
    internal static int Write(int exponent10, ref byte destination)
    {
        destination = (byte)'E';
        Unsafe.Add(ref destination, 1) = exponent10 < 0 ? (byte)'-' : (byte)'+';
        uint magnitude = (uint)Math.Abs(exponent10);
        int length = 2;
        if (magnitude >= 100)
        {
            uint hundreds = magnitude / 100;
            magnitude -= hundreds * 100;
            Unsafe.Add(ref destination, 2) = (byte)(hundreds + '0');
            length = 3;
        }

        AsciiDigits.StorePair(ref Unsafe.Add(ref destination, length), magnitude);
        return length + 2;
    }
}
