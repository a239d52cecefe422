namespace ContractGen.Tests.Numbers;

/// <summary>Values and texts on which float code is known to go wrong.</summary>
internal static class HardFloats
{
    internal static IEnumerable<double> Doubles()
    {
        List<double> seeds = [0d, double.Epsilon, double.MaxValue, 2.2250738585072014E-308, Math.PI, 1d / 3, 9007199254740993d, 5e-324, 1e23, 9.5367431640625E-07];
        for (int exponent = -1074; exponent <= 1023; exponent++)
        {
            seeds.Add(Math.ScaleB(1d, exponent));
        }

        for (int exponent = -324; exponent <= 308; exponent++)
        {
            for (int digit = 1; digit < 10; digit++)
            {
                seeds.Add(double.Parse($"{digit}E{exponent}", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        for (long whole = 0; whole < 3000; whole++)
        {
            seeds.Add(whole);
            seeds.Add(whole + 0.5);
            seeds.Add(whole / 1000d);
            seeds.Add(whole * 1e12);
            seeds.Add((1L << 53) - 1500 + whole);
            seeds.Add(BitConverter.Int64BitsToDouble(whole));
            seeds.Add(BitConverter.Int64BitsToDouble((1L << 52) - 1500 + whole));
        }

        foreach (double seed in seeds)
        {
            for (int step = -2; step <= 2; step++)
            {
                double value = BitConverter.Int64BitsToDouble(Math.Max(0, BitConverter.DoubleToInt64Bits(seed) + step));
                if (double.IsFinite(value))
                {
                    yield return value;
                    yield return -value;
                }
            }
        }
    }

    internal static IEnumerable<float> Floats()
    {
        List<float> seeds = [0f, float.Epsilon, float.MaxValue, 1.17549435E-38f, 16777217f, 8.5899346E+09f, 1f / 3];
        for (int exponent = -149; exponent <= 127; exponent++)
        {
            seeds.Add(MathF.ScaleB(1f, exponent));
        }

        for (int exponent = -45; exponent <= 38; exponent++)
        {
            for (int digit = 1; digit < 10; digit++)
            {
                seeds.Add(float.Parse($"{digit}E{exponent}", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        for (int whole = 0; whole < 3000; whole++)
        {
            seeds.Add(whole);
            seeds.Add(whole + 0.5f);
            seeds.Add(whole / 1000f);
            seeds.Add((1 << 24) - 1500 + whole);
            seeds.Add(BitConverter.Int32BitsToSingle(whole));
            seeds.Add(BitConverter.Int32BitsToSingle((1 << 23) - 1500 + whole));
        }

        foreach (float seed in seeds)
        {
            for (int step = -2; step <= 2; step++)
            {
                float value = BitConverter.Int32BitsToSingle(Math.Max(0, BitConverter.SingleToInt32Bits(seed) + step));
                if (float.IsFinite(value))
                {
                    yield return value;
                    yield return -value;
                }
            }
        }
    }

    internal static IEnumerable<string> Texts()
    {
        string[] fixedTexts =
        [
            "0", "-0", "0.0", "-0.0e0", "0e999999999999", "1e-999999999999", "1e999999999999", "-1e400", "1e309", "1e308",
            "1.7976931348623157e308", "1.7976931348623158e308", "1.7976931348623159e308", "17976931348623158079372897140530341507e271",
            "2.2250738585072011e-308", "2.2250738585072014e-308", "4.9406564584124654e-324", "2.4703282292062327e-324",
            "2.4703282292062328e-324", "2.4703282292062327208e-324", "3.4028235e38", "3.4028236e38", "3.40282356779733661637539395458142568448e38",
            "1.40129846e-45", "7.006492321624085e-46", "7.0064923216240853e-46", "7.0064923216240854e-46",
            "9007199254740993", "9007199254740993.0", "9007199254740993.00000000000000000000000000000001",
            "9007199254740992.99999999999999999999999999999999", "9007199254740991.5", "18014398509481990", "18014398509481986", "16777217", "16777217.0000000000000000001",
            "16777216.99999999999999999999", "16777219", "33554434", "33554438", "18446744073709551615", "18446744073709551616", "123456789012345678901234567890",
            "1.00000005960464477539062500000000001", "1.000000059604644775390625", "1.00000005960464477539062499999999999",
            "0.500000029802322387695312500", "1.00000000000000011102230246251565404", "1.00000000000000011102230246251565403",
            "1.00000000000000011102230246251565405", "0.1", "0.2", "0.3", "1E+16", "1E-05", "123456789012345680", "0.12345678901234567890123456789",
            "0.00000000000000000000000000000000000000000000000000000012345e54", "100000000000000000000000000000000000000000000000000000e-53",
            "8.5", "-65.613616999999977", "43.420273000000009", "1234567.0123456789012345", "123.0123456789012345", "123.01234567890123456", "9.5367431640625e-07",
            "12345678.5", "1234567890123456789012", "9223372036854775807", "9223372036854775808.5e-1", "6.25e-2", "1e22", "1e23", "3e-22", "9007199254740992e22",
        ];
        foreach (string text in fixedTexts)
        {
            yield return text;
        }

        // Halfway between neighbours, exactly, and a digit to each side: 2^53 + odd, scaled by powers of two.
        for (int scale = -200; scale <= 200; scale += 7)
        {
            for (int odd = 1; odd < 8; odd += 2)
            {
                System.Numerics.BigInteger middle = (System.Numerics.BigInteger.One << 53) + odd;
                System.Numerics.BigInteger power = System.Numerics.BigInteger.Pow(scale < 0 ? 5 : 2, Math.Abs(scale));
                string text = (middle * power).ToString(System.Globalization.CultureInfo.InvariantCulture);
                string exponent = scale < 0 ? "e" + scale : "";
                yield return text + exponent;
                yield return text + ".0000000000000000000000000000000000000000001" + exponent;
                string below = ((middle * power) - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
                yield return below + ".99999999999999999999" + exponent;
            }
        }
    }
}
