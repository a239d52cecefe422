namespace ContractGen.Tests.Laws;

/// <summary>Random damage to a document.</summary>
internal static class Mutation
{
    private static ReadOnlySpan<byte> Telling => "{}[]\",:\\0123456789-+.eEtrufalsn u/\n\0\u007f"u8;

    /// <summary>One to three changes: a byte replaced, bytes left out, a piece said twice, or a telling byte put in.</summary>
    public static byte[] Of(ReadOnlySpan<byte> json, Random random)
    {
        var bytes = json.ToArray();
        for (var changes = random.Next(1, 4); changes > 0 && bytes.Length > 0; changes--)
        {
            var at = random.Next(bytes.Length);
            var length = random.Next(1, Math.Min(16, bytes.Length - at + 1));
            bytes = random.Next(5) switch
            {
                0 => [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at + length)],
                1 => [.. bytes.AsSpan(0, at + length), .. bytes.AsSpan(at, length), .. bytes.AsSpan(at + length)],
                2 => [.. bytes.AsSpan(0, at), Telling[random.Next(Telling.Length)], .. bytes.AsSpan(at)],
                3 => Replaced(bytes, at, Telling[random.Next(Telling.Length)]),
                _ => Replaced(bytes, at, (byte)random.Next(256)),
            };
        }

        return bytes;
    }

    private static byte[] Replaced(byte[] bytes, int at, byte value)
    {
        bytes[at] = value;
        return bytes;
    }
}
