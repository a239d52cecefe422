namespace ContractGen.Tests.Laws;

/// <summary>Random damage to a document.</summary>
internal static class Mutation
{
    /// <summary>One to three changes: a byte replaced, bytes left out, a piece said twice, or a telling byte put in.</summary>
    public static byte[] Of(ReadOnlySpan<byte> document, ReadOnlySpan<byte> telling, Random random)
    {
        var bytes = document.ToArray();
        for (var changes = random.Next(1, 4); changes > 0 && bytes.Length > 0; changes--)
        {
            var at = random.Next(bytes.Length);
            var length = random.Next(1, Math.Min(16, bytes.Length - at + 1));
            bytes = random.Next(5) switch
            {
                0 => [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at + length)],
                1 => [.. bytes.AsSpan(0, at + length), .. bytes.AsSpan(at, length), .. bytes.AsSpan(at + length)],
                2 => [.. bytes.AsSpan(0, at), telling[random.Next(telling.Length)], .. bytes.AsSpan(at)],
                3 => Replaced(bytes, at, telling[random.Next(telling.Length)]),
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
