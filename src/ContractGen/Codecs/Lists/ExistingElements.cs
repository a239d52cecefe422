using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractGen.Codecs.Lists;

/// <summary>The elements of the collection that is to be filled, in its own order, so that they can be filled in turn.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal ref struct ExistingElements<T>
{
    private T[]? _rented;

    internal ExistingElements(IEnumerable<T>? collection)
    {
        if (collection is not null)
        {
            Gather(collection);
        }
    }

    internal ReadOnlySpan<T> Elements { get; private set; }

    internal void Dispose()
    {
        if (_rented is { } rented)
        {
            _rented = null;
            if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            {
                rented.AsSpan(0, Elements.Length).Clear();
            }

            ArrayPool<T>.Shared.Return(rented);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Gather(IEnumerable<T> collection)
    {
        if (collection is T[] array)
        {
            Elements = array;
        }
        else if (collection is List<T> list)
        {
            Elements = CollectionsMarshal.AsSpan(list);
        }
        else if (!collection.TryGetNonEnumeratedCount(out int count))
        {
            Elements = collection.ToArray();
        }
        else if (count > 0)
        {
            _rented = ArrayPool<T>.Shared.Rent(count);
            if (collection is ICollection<T> copyable)
            {
                copyable.CopyTo(_rented, 0);
            }
            else
            {
                ((System.Collections.ICollection)collection).CopyTo(_rented, 0);
            }

            Elements = _rented.AsSpan(0, count);
        }
    }
}
