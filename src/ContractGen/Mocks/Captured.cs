using System.Collections;
using ContractGen.Formats;
using ContractGen.Mocks.Wires;

namespace ContractGen.Mocks;

/// <summary>
/// The arguments that <see cref="Arg.Capture{T}(Captured{T})"/> has kept, oldest first. A contract is kept as it was when the call
/// was made: it is copied through its codec, so that the code under test may go on changing it.
/// </summary>
/// <typeparam name="T">The type of the argument.</typeparam>
public sealed class Captured<T> : IReadOnlyList<T>
{
    private readonly Lock _gate = new();
    private readonly List<T> _values = [];

    /// <summary>The latest one.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public T Latest => Snapshot() is [.., var latest] ? latest : throw new InvalidOperationException("Nothing was captured.");

    /// <inheritdoc/>
    public int Count => Snapshot().Length;

    /// <inheritdoc/>
    public T this[int index] => Snapshot()[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Snapshot()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(T value)
    {
        T kept = WireCopy.Of(value, ContractCodecs.Json);
        lock (_gate)
        {
            _values.Add(kept);
        }
    }

    private T[] Snapshot()
    {
        lock (_gate)
        {
            return [.. _values];
        }
    }
}
