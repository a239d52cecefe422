namespace ContractGen.Codecs.Lists;

/// <summary>The collections that stand behind the interfaces.</summary>
internal static class CollectionFilling
{
    /// <summary>An array; the existing one where it has the right length.</summary>
    internal static T[] Array<T>(IEnumerable<T>? existing, ReadOnlySpan<T> elements)
    {
        if (existing is T[] array && array.Length == elements.Length)
        {
            elements.CopyTo(array);
            return array;
        }

        return elements.ToArray();
    }

    internal static List<T> List<T>(ReadOnlySpan<T> elements)
    {
        List<T> list = new(elements.Length);
        list.AddRange(elements);
        return list;
    }

    /// <summary>A set whose comparer input cannot make collide.</summary>
    internal static HashSet<T> Set<T>(ReadOnlySpan<T> elements)
    {
        HashSet<T> set = new(elements.Length, KeyComparers<T>.Comparer);
        foreach (T element in elements)
        {
            set.Add(element);
        }

        return set;
    }

    internal static TCollection Refill<TCollection, T>(TCollection existing, ReadOnlySpan<T> elements)
        where TCollection : ICollection<T>
    {
        existing.Clear();
        return Append(existing, elements);
    }

    internal static TCollection Append<TCollection, T>(TCollection existing, ReadOnlySpan<T> elements)
        where TCollection : ICollection<T>
    {
        foreach (T element in elements)
        {
            existing.Add(element);
        }

        return existing;
    }
}
