using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Formats;

namespace ContractGen.Codecs.Maps;

/// <summary>Gathers the entries of a map whose number is not known ahead, so that the map is built once, at its exact size.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <param name="inline">Room on the caller's stack, which must outlive the buffer; see <see cref="Lists.ElementBuffer{T}"/>.</param>
internal ref struct EntryBuffer<TKey, TValue>(scoped ref InlineEntries<TKey, TValue> inline)
    where TKey : notnull
{
    private Span<KeyValuePair<TKey, TValue>> _room = MemoryMarshal.CreateSpan(
        ref Unsafe.As<InlineEntries<TKey, TValue>, KeyValuePair<TKey, TValue>>(ref inline), InlineEntries<TKey, TValue>.Length);

    private KeyValuePair<TKey, TValue>[]? _rented;
    private int _count;

    /// <summary>The entries in the order of the input; of two with the same key the later one counts.</summary>
    internal readonly ReadOnlySpan<KeyValuePair<TKey, TValue>> Entries => _room[.._count];

    /// <summary>Reads a map; false when nothing can be built of it, because reading failed.</summary>
    /// <param name="reader">The reader that stands at the map.</param>
    /// <param name="existing">The map whose values are to be filled, key by key; none where the format appends.</param>
    internal bool Read<TReader, TKeyCodec, TValueCodec>(ref TReader reader, IEnumerable<KeyValuePair<TKey, TValue>>? existing)
        where TReader : struct, IFormatReader, allows ref struct
        where TKeyCodec : IKeyCodec<TKey>
        where TValueCodec : ICodec<TValue>
    {
        if (!TKeyCodec.HasTable || !reader.BeginMap(out int declared, out int scope))
        {
            return false;
        }

        if (existing is not null)
        {
            return Fill<TReader, TKeyCodec, TValueCodec>(ref reader, existing, scope);
        }

        HashSet<TKey>? seen = reader.Limits.RejectDuplicates ? new HashSet<TKey>(KeyComparers<TKey>.Comparer) : null;
        while (reader.NextEntry(ref scope))
        {
            TKey key = TKeyCodec.ReadKey(ref reader, default);
            RefuseDuplicate(ref reader, seen, key);
            TValue value = default!;
            TValueCodec.Read(ref reader, ref value);
            reader.EndEntry(scope);
            Add(new KeyValuePair<TKey, TValue>(key, value));
        }

        return !reader.Failed;
    }

    internal void AddAll(IEnumerable<KeyValuePair<TKey, TValue>> entries)
    {
        if (entries is Dictionary<TKey, TValue> dictionary)
        {
            foreach (KeyValuePair<TKey, TValue> entry in dictionary)
            {
                Add(entry);
            }

            return;
        }

        foreach (KeyValuePair<TKey, TValue> entry in entries)
        {
            Add(entry);
        }
    }

    internal void Add(KeyValuePair<TKey, TValue> entry)
    {
        if ((uint)_count >= (uint)_room.Length)
        {
            Grow();
        }

        _room[_count++] = entry;
    }

    internal void Dispose()
    {
        if (_rented is { } rented)
        {
            _rented = null;
            if (RuntimeHelpers.IsReferenceOrContainsReferences<KeyValuePair<TKey, TValue>>())
            {
                rented.AsSpan(0, _count).Clear();
            }

            ArrayPool<KeyValuePair<TKey, TValue>>.Shared.Return(rented);
        }
    }

    // The existing entry in the same place most likely has the same key: then its key and its value are reused.
    private bool Fill<TReader, TKeyCodec, TValueCodec>(
        ref TReader reader, IEnumerable<KeyValuePair<TKey, TValue>> existing, int scope)
        where TReader : struct, IFormatReader, allows ref struct
        where TKeyCodec : IKeyCodec<TKey>
        where TValueCodec : ICodec<TValue>
    {
        HashSet<TKey>? seen = reader.Limits.RejectDuplicates ? new HashSet<TKey>(KeyComparers<TKey>.Comparer) : null;
        InlineEntries<TKey, TValue> inline = default;
        EntryBuffer<TKey, TValue> old = new(ref inline);
        old.AddAll(existing);
        int place = 0;
        while (reader.NextEntry(ref scope))
        {
            KeyValuePair<TKey, TValue> expected = place < old._count ? old._room[place] : default;
            place++;
            TKey key = TKeyCodec.ReadKey(ref reader, expected.Key);
            RefuseDuplicate(ref reader, seen, key);
            TValue value = EqualityComparer<TKey>.Default.Equals(key, expected.Key) ? expected.Value : default!;
            TValueCodec.Read(ref reader, ref value);
            reader.EndEntry(scope);
            Add(new KeyValuePair<TKey, TValue>(key, value));
        }

        old.Dispose();
        return !reader.Failed;
    }

    private static void RefuseDuplicate<TReader>(ref TReader reader, HashSet<TKey>? seen, TKey key)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (seen is not null && !seen.Add(key))
        {
            reader.Fail(CodecErrorKind.DuplicateField, $"the key {key} stands twice");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow()
    {
        KeyValuePair<TKey, TValue>[] larger = ArrayPool<KeyValuePair<TKey, TValue>>.Shared.Rent(Math.Max(16, _room.Length * 2));
        _room[.._count].CopyTo(larger);
        Dispose();
        _rented = larger;
        _room = larger;
    }
}
