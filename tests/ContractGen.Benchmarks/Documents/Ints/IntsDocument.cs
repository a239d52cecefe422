namespace ContractGen.Benchmarks.Documents.Ints;

/// <summary>The document of integers: a thousand bare ones and a thousand structs of three.</summary>
[Contract]
public sealed partial class IntsDocument
{
    [Field(1)] public int[] Values { get; set; } = [];

    [Field(2)] public Sample[] Samples { get; set; } = [];

    public static IntsDocument Create()
    {
        var random = new Random(20261121);
        var document = new IntsDocument { Values = new int[1000], Samples = new Sample[1000] };
        for (var i = 0; i < 1000; i++)
        {
            // Lengths are spread evenly, as they are in real data, rather than nearly all ten digits.
            document.Values[i] = (int)Magnitude(random, 31) * (random.Next(4) == 0 ? -1 : 1);
            document.Samples[i] = new Sample { X = (int)Magnitude(random, 20), Y = (int)Magnitude(random, 31), Ticks = Magnitude(random, 63) };
        }

        return document;
    }

    private static long Magnitude(Random random, int bits) => random.NextInt64(1L << random.Next(1, bits));
}
