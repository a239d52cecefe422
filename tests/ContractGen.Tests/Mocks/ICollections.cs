using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace ContractGen.Tests.Mocks;

/// <summary>Collections whose default would be null, or an array that is none.</summary>
[GenerateMock]
public interface ICollections
{
    ImmutableArray<int> ImmutableArray();

    Task<ImmutableArray<string?>> ImmutableArrayAsync();

    ImmutableList<string> ImmutableList();

    IImmutableList<int> ImmutableListInterface();

    IImmutableSet<int> ImmutableSetInterface();

    IImmutableDictionary<string, int> ImmutableDictionaryInterface();

    IDictionary<T, int> DictionaryOfAny<T>();

    IImmutableDictionary<T, int> ImmutableDictionaryOfAny<T>()
        where T : class?;

    FrozenSet<int> FrozenSet();

    FrozenDictionary<string, int> FrozenDictionary();

    Queue<int> Queue();

    SortedDictionary<string, int> SortedDictionary();

    ConcurrentDictionary<string, int> ConcurrentDictionary();

    ReadOnlyCollection<int> ReadOnlyCollection();

    ValueTask<ObservableCollection<int>> ObservableCollectionAsync();
}
