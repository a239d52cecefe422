using System.Buffers;
using System.Runtime.CompilerServices;

namespace ContractGen.Buffers;

/// <summary>A growing list in a rented array, which <see cref="Release"/> gives back.</summary>
/// <remarks>One that is not released does no harm: the garbage collector takes its array.</remarks>
/// <typeparam name="T">The type of the items.</typeparam>
internal struct PooledList<T>
{
    private const int LeastLength = 16;

    private T[]? _items;

    /// <summary>The number of items.</summary>
    internal int Count { get; private set; }

    /// <summary>The items, until the next one is added.</summary>
    internal readonly Span<T> Items => _items.AsSpan(0, Count);

    /// <summary>The item added last.</summary>
    internal readonly ref T Last => ref _items![Count - 1];

    internal void Add(T item)
    {
        if (_items is null || Count == _items.Length)
        {
            Grow();
        }

        _items![Count++] = item;
    }

    /// <summary>Takes the last items away, until <paramref name="count"/> are left.</summary>
    internal void Trim(int count)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Items[count..].Clear();
        }

        Count = count;
    }

    /// <summary>Empties the list and gives its array back.</summary>
    internal void Release()
    {
        if (_items is { } items)
        {
            Trim(0);
            _items = null;
            ArrayPool<T>.Shared.Return(items);
        }
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(LeastLength, 2 * Count));
        int count = Count;
        Items.CopyTo(larger);
        Release();
        (_items, Count) = (larger, count);
    }
}
