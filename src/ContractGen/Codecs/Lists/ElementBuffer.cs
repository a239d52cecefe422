using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Formats;

namespace ContractGen.Codecs.Lists;

/// <summary>Gathers elements whose number is not known ahead: the first few on the stack, more in a rented array.</summary>
/// <remarks>So a collection is built once, at its exact size, whatever the format knows about counts.</remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="inline">Room on the caller's stack, which must outlive the buffer: the compiler is told nothing of it, because a
/// buffer that is known to lie on the stack could not be handed on beside a reader.</param>
internal ref struct ElementBuffer<T>(scoped ref InlineElements<T> inline)
{
    private const int MaxDeclared = 4096;

    private Span<T> _room = MemoryMarshal.CreateSpan(ref Unsafe.As<InlineElements<T>, T>(ref inline), InlineElements<T>.Length);
    private T[]? _rented;
    private T[]? _whole;
    private int _count;

    /// <summary>The elements gathered.</summary>
    internal readonly ReadOnlySpan<T> Elements => _room[.._count];

    /// <summary>The elements gathered as an array, without copying them where they were read into one of just their number.</summary>
    internal readonly T[] ToArray() => _whole is { } whole && whole.Length == _count ? whole : Elements.ToArray();

    /// <summary>Reads a list behind the elements gathered; false when nothing can be built of it, because reading failed.</summary>
    /// <param name="reader">The reader that stands at the list.</param>
    /// <param name="existing">Elements of the collection to fill, position by position; none where the format appends.</param>
    /// <param name="toArray">Whether <see cref="ToArray"/> is to follow.</param>
    internal bool Read<TReader, TCodec>(ref TReader reader, ReadOnlySpan<T> existing, bool toArray = false)
        where TReader : struct, IFormatReader, allows ref struct
        where TCodec : ICodec<T>
    {
        if (!reader.BeginList(TCodec.ElementKind, out int declared, out int scope))
        {
            return false;
        }

        if (!existing.IsEmpty)
        {
            return Fill<TReader, TCodec>(ref reader, existing, ref scope);
        }

        // scalars take no more room than the bytes that a format counts on
        bool isScalar = !RuntimeHelpers.IsReferenceOrContainsReferences<T>() && Unsafe.SizeOf<T>() <= sizeof(ulong);
        int expected = isScalar ? declared : Math.Min(declared, MaxDeclared);
        if (toArray && _count == 0 && expected > 0 && expected == declared)
        {
            _whole = RuntimeHelpers.IsReferenceOrContainsReferences<T>() ? new T[expected] : GC.AllocateUninitializedArray<T>(expected);
            _room = MemoryMarshal.CreateSpan(ref MemoryMarshal.GetArrayDataReference(_whole), expected);
        }
        else if (declared > _room.Length - _count)
        {
            Grow(_count + expected);
        }

        if (!RuntimeHelpers.IsReferenceOrContainsReferences<T>()
            && (uint)declared <= (uint)(_room.Length - _count)
            && reader.TryElements<T, TCodec>(ref scope, _room.Slice(_count, declared)))
        {
            _count += declared;
            return !reader.Failed;
        }

        return ReadRest<TReader, TCodec>(ref reader, ref scope);
    }

    internal void Add(T element)
    {
        if (_count == _room.Length)
        {
            Grow(_count + 1);
        }

        _room[_count++] = element;
    }

    internal void AddRange(scoped ReadOnlySpan<T> elements)
    {
        if (_count + elements.Length > _room.Length)
        {
            Grow(_count + elements.Length);
        }

        elements.CopyTo(_room[_count..]);
        _count += elements.Length;
    }

    internal void Dispose()
    {
        if (_rented is { } rented)
        {
            _rented = null;
            if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            {
                rented.AsSpan(0, _count).Clear();
            }

            ArrayPool<T>.Shared.Return(rented);
        }
    }

    // The loop that every list goes through. Its state is in locals, so that it stays in registers.
    private bool ReadRest<TReader, TCodec>(ref TReader reader, ref int scope)
        where TReader : struct, IFormatReader, allows ref struct
        where TCodec : ICodec<T>
    {
        Span<T> room = _room;
        int count = _count;
        int state = scope;
        while (reader.NextElement(ref state))
        {
            T element = default!;
            TCodec.Read(ref reader, ref element);
            if ((uint)count >= (uint)room.Length)
            {
                _count = count;
                Grow(count + 1);
                room = _room;
            }

            room[count++] = element;
        }

        _count = count;
        return !reader.Failed;
    }

    private bool Fill<TReader, TCodec>(ref TReader reader, ReadOnlySpan<T> existing, ref int scope)
        where TReader : struct, IFormatReader, allows ref struct
        where TCodec : ICodec<T>
    {
        foreach (T item in existing)
        {
            if (!reader.NextElement(ref scope))
            {
                return !reader.Failed;
            }

            T element = item;
            TCodec.Read(ref reader, ref element);
            Add(element);
        }

        return ReadRest<TReader, TCodec>(ref reader, ref scope);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int needed)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(needed, (int)Math.Min(Math.Max(16, _room.Length * 2L), Array.MaxLength)));
        _room[.._count].CopyTo(larger);
        int count = _count;
        Dispose();
        _count = count;
        _rented = larger;
        _room = larger;
    }
}
