using System.Diagnostics.CodeAnalysis;

namespace ContractGen.Codecs;

/// <summary>The entries of a dynamic map in their order; many are indexed when one is first looked up.</summary>
internal sealed class ContractMap
{
    private const int IndexFrom = 9;

    private Dictionary<string, ContractValue>? _index;

    /// <summary>Of two entries with the same key the later one counts, in the place of the first.</summary>
    internal ContractMap(ReadOnlySpan<KeyValuePair<string, ContractValue>> entries)
    {
        Dictionary<string, int> places = new(entries.Length);
        KeyValuePair<string, ContractValue>[] unique = new KeyValuePair<string, ContractValue>[entries.Length];
        int count = 0;
        foreach (KeyValuePair<string, ContractValue> entry in entries)
        {
            if (places.TryAdd(entry.Key, count))
            {
                unique[count++] = entry;
            }
            else
            {
                unique[places[entry.Key]] = entry;
            }
        }

        Entries = count == unique.Length ? unique : unique[..count];
    }

    internal KeyValuePair<string, ContractValue>[] Entries { get; }

    internal bool TryGetValue(string key, [NotNullWhen(true)] out ContractValue? value)
    {
        if (Entries.Length >= IndexFrom)
        {
            return (_index ??= new Dictionary<string, ContractValue>(Entries)).TryGetValue(key, out value);
        }

        foreach (KeyValuePair<string, ContractValue> entry in Entries)
        {
            if (entry.Key == key)
            {
                value = entry.Value;
                return true;
            }
        }

        value = null;
        return false;
    }
}
