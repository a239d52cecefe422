using System.Runtime.CompilerServices;

namespace ContractGen.Codecs.Maps;

/// <summary>Room for the few entries of a small map, on the stack.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
[InlineArray(Length)]
internal struct InlineEntries<TKey, TValue>
{
    internal const int Length = 4;

    private KeyValuePair<TKey, TValue> _first;
}
