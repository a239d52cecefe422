using System.Buffers;
using System.Text;
using ContractGen.Buffers;

namespace ContractGen.Formats.Yaml;

/// <summary>The anchors of a document, by place and by name; of several with one name the last counts.</summary>
/// <remarks>In rented arrays, and names stay in the input, so that aliases allocate nothing.</remarks>
internal struct YamlAnchorTable
{
    private const int LongestOnStack = 128;

    private PooledList<YamlAnchor> _anchors;

    // The last anchor of each bucket, from 1; 0 where there is none.
    private int[]? _buckets;
    private int _mask;

    internal readonly ref YamlAnchor this[int place] => ref _anchors.Items[place];

    /// <summary>Adds the anchor whose name stands between two offsets, and returns its place.</summary>
    internal int Add(in YamlScanner scanner, int nameFirst, int nameLast, YamlState state)
    {
        if (_buckets is null || _anchors.Count > _mask)
        {
            Rehash();
        }

        _anchors.Add(new YamlAnchor(nameFirst, nameLast, HashOf(scanner.Slice(nameFirst, nameLast)), state));
        Link(_anchors.Count - 1);
        return _anchors.Count - 1;
    }

    /// <summary>The place of the last anchor of a name; −1 where there is none.</summary>
    internal readonly int IndexOf(in YamlScanner scanner, ReadOnlySpan<byte> name)
    {
        if (_buckets is null)
        {
            return -1;
        }

        int hash = HashOf(name);
        int place = _buckets[hash & _mask] - 1;
        while (place >= 0)
        {
            ref YamlAnchor anchor = ref _anchors.Items[place];
            if (anchor.Hash == hash && scanner.Slice(anchor.NameFirst, anchor.NameLast).SequenceEqual(name))
            {
                return place;
            }

            place = anchor.Next;
        }

        return -1;
    }

    internal void Release()
    {
        _anchors.Release();
        if (_buckets is { } buckets)
        {
            _buckets = null;
            ArrayPool<int>.Shared.Return(buckets);
        }
    }

    private void Rehash()
    {
        if (_buckets is not null)
        {
            ArrayPool<int>.Shared.Return(_buckets);
        }

        int length = Math.Max(16, 2 * (_mask + 1));
        _buckets = ArrayPool<int>.Shared.Rent(length);
        _buckets.AsSpan(0, length).Clear();
        _mask = length - 1;
        for (int place = 0; place < _anchors.Count; place++)
        {
            Link(place);
        }
    }

    private readonly void Link(int place)
    {
        ref YamlAnchor anchor = ref _anchors.Items[place];
        ref int bucket = ref _buckets![anchor.Hash & _mask];
        anchor.Next = bucket - 1;
        bucket = place + 1;
    }

    // As a string, because the runtime hashes those so that input cannot make them collide.
    private static int HashOf(ReadOnlySpan<byte> name)
    {
        char[]? rented = null;
        Span<char> room = name.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : rented = ArrayPool<char>.Shared.Rent(name.Length);
        int hash = string.GetHashCode(room[..Encoding.UTF8.GetChars(name, room)]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return hash;
    }
}
