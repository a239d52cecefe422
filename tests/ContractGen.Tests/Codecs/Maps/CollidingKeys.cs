namespace ContractGen.Tests.Codecs.Maps;

/// <summary>Maps and sets whose keys are chosen so that the hashes of the base library collide.</summary>
[Contract]
public sealed partial record CollidingKeys
{
    private const int Count = 50_000;

    [Field(1)] public Dictionary<long, int> Longs { get; init; } = [];
    [Field(2)] public Dictionary<Guid, int> Guids { get; init; } = [];
    [Field(3)] public Dictionary<string, int> Strings { get; init; } = [];
    [Field(4)] public Dictionary<CollidingEnum, int> Enums { get; init; } = [];
    [Field(5)] public HashSet<CollidingEnum> Set { get; init; } = [];

    // The hash of a long is its halves xored: all of these have the hash 0. That of a Guid is its words xored.
    public static CollidingKeys OfLongs => new() { Longs = Keys(Twin) };

    public static CollidingKeys OfGuids => new() { Guids = Keys(i => new Guid(i, 0, 0, BitConverter.GetBytes((long)i))) };

    public static CollidingKeys OfStrings => new() { Strings = Keys(i => $"key{i}") };

    public static CollidingKeys OfEnums => new() { Enums = Keys(i => (CollidingEnum)Twin(i)) };

    public static CollidingKeys OfSet => new() { Set = new(Enumerable.Range(1, Count).Select(i => (CollidingEnum)Twin(i)), new ByText<CollidingEnum>()) };

    /// <summary>How many keys there are in all.</summary>
    public int Total() => Longs.Count + Guids.Count + Strings.Count + Enums.Count + Set.Count;

    private static long Twin(int i) => ((long)i << 32) | (uint)i;

    private static Dictionary<TKey, int> Keys<TKey>(Func<int, TKey> key)
        where TKey : notnull => Enumerable.Range(1, Count).ToDictionary(key, i => i, new ByText<TKey>());
}
