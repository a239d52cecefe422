using System.Buffers;
using System.Runtime.CompilerServices;

namespace ContractGen.Codecs.Maps;

/// <summary>Fills sorted lists in ascending order: in any other, each key would move all that are behind it.</summary>
internal static class SortedListFilling
{
    internal static SortedList<TKey, TValue> Append<TKey, TValue>(
        SortedList<TKey, TValue> list, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
        where TKey : notnull =>
        IsAscending(list, entries) ? MapFilling.Append(list, entries) : Merge(list, entries);

    private static bool IsAscending<TKey, TValue>(SortedList<TKey, TValue> list, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
        where TKey : notnull
    {
        IComparer<TKey> comparer = list.Comparer;
        if (list.Count != 0 && !entries.IsEmpty && comparer.Compare(list.GetKeyAtIndex(list.Count - 1), entries[0].Key) > 0)
        {
            return false;
        }

        for (int i = 1; i < entries.Length; i++)
        {
            if (comparer.Compare(entries[i - 1].Key, entries[i].Key) > 0)
            {
                return false;
            }
        }

        return true;
    }

    // Of equal keys the later one comes later, and counts.
    private static SortedList<TKey, TValue> Merge<TKey, TValue>(
        SortedList<TKey, TValue> list, ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
        where TKey : notnull
    {
        IComparer<TKey> comparer = list.Comparer;
        int count = list.Count + entries.Length;
        var rented = ArrayPool<(KeyValuePair<TKey, TValue> Entry, int Place)>.Shared.Rent(count);
        Span<(KeyValuePair<TKey, TValue> Entry, int Place)> all = rented.AsSpan(0, count);
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = i < list.Count
                ? (new(list.GetKeyAtIndex(i), list.GetValueAtIndex(i)), i)
                : (entries[i - list.Count], i);
        }

        all.Sort((left, right) =>
        {
            int order = comparer.Compare(left.Entry.Key, right.Entry.Key);
            return order != 0 ? order : left.Place.CompareTo(right.Place);
        });
        list.Clear();
        foreach ((KeyValuePair<TKey, TValue> entry, _) in all)
        {
            list[entry.Key] = entry.Value;
        }

        ArrayPool<(KeyValuePair<TKey, TValue> Entry, int Place)>.Shared.Return(
            rented, RuntimeHelpers.IsReferenceOrContainsReferences<KeyValuePair<TKey, TValue>>());
        return list;
    }
}
