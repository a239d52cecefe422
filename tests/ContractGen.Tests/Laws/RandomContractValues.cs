using System.Numerics;
using ContractGen.Codecs;

namespace ContractGen.Tests.Laws;

/// <summary>Random dynamic values of the kinds that JSON can tell apart, nested three levels deep at most.</summary>
internal static class RandomContractValues
{
    public static ContractValue Create(Random random) => Create(random, depth: 0);

    private static ContractValue Create(Random random, int depth) => random.Next(depth < 3 ? 9 : 7) switch
    {
        0 => ContractValue.Null,
        1 => ContractValue.From(random.Next(2) == 0),
        2 => ContractValue.From(random.NextInt64(long.MinValue, long.MaxValue)),
        3 => ContractValue.From(ulong.MaxValue - (ulong)random.Next()),
        4 => ContractValue.From(BigInteger.Pow(10, 30) + random.Next()),
        5 => ContractValue.From((random.Next(1_000_000) / 1000.0) + 0.0005),
        6 => ContractValue.From(RandomScalars.Text(random)),
        7 => ContractValue.ListOf([.. Enumerable.Range(0, random.Next(4)).Select(_ => Create(random, depth + 1))]),
        _ => ContractValue.MapOf([.. Enumerable.Range(0, random.Next(4)).Select(i =>
            new KeyValuePair<string, ContractValue>($"{i}{RandomScalars.Text(random)}", Create(random, depth + 1)))]),
    };
}
