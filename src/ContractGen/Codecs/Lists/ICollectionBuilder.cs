namespace ContractGen.Codecs.Lists;

/// <summary>How a type of collection is made of its elements.</summary>
/// <typeparam name="TCollection">The type of the collection.</typeparam>
/// <typeparam name="T">The type of the elements.</typeparam>
internal interface ICollectionBuilder<TCollection, T>
{
    /// <summary>The collection that holds the elements: the existing one, filled anew, where it can change.</summary>
    static abstract TCollection Build(TCollection? existing, ReadOnlySpan<T> elements);

    /// <summary>The collection with further elements at its end; null where it cannot grow but must be built anew.</summary>
    static virtual TCollection? Append(TCollection existing, ReadOnlySpan<T> elements) => default;
}
