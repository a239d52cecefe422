using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractGen.Buffers;

/// <summary>
/// The growing buffer that all writers share. There are always <see cref="Slack"/> bytes behind the cursor when a value begins,
/// so a writer stores names and scalars unchecked and restores the slack once per value.
/// </summary>
internal ref struct WriteBuffer
{
    /// <summary>What may be written between two calls of <see cref="Restore"/> or <see cref="Reserve"/>.</summary>
    internal const int Slack = 128;

    /// <summary>Where the next byte goes.</summary>
    internal ref byte Cursor;

    /// <summary>The last position with the whole slack behind it.</summary>
    internal ref byte Limit;

    private ref byte _start;

    // what the bytes stand in; empty while they stand in memory that an output gave
    private byte[] _array;

    private WriteBuffer(byte[] array)
    {
        _array = array;
        _start = ref MemoryMarshal.GetArrayDataReference(array);
        Cursor = ref _start;
        Limit = ref Unsafe.Add(ref _start, array.Length - Slack);
    }

    private WriteBuffer(Span<byte> memory)
    {
        _array = [];
        _start = ref MemoryMarshal.GetReference(memory);
        Cursor = ref _start;
        Limit = ref Unsafe.Add(ref _start, memory.Length - Slack);
    }

    /// <summary>The number of bytes written.</summary>
    internal readonly int Length => (int)Unsafe.ByteOffset(ref _start, ref Cursor);

    /// <summary>The bytes written.</summary>
    internal readonly ReadOnlySpan<byte> Written => MemoryMarshal.CreateReadOnlySpan(ref _start, Length);

    /// <summary>A byte written before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly ref byte At(int position) => ref Unsafe.Add(ref _start, position);

    /// <summary>How many bytes stand before a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly int OffsetOf(ref byte place) => (int)Unsafe.ByteOffset(ref _start, ref place);

    /// <summary>Takes the thread's buffer.</summary>
    internal static WriteBuffer Rent() => new(WriteArrays.Rent());

    /// <summary>
    /// Takes what the output has free: a document that fits is not copied. If it does not, or little is free, the thread's buffer.
    /// </summary>
    /// <remarks>To be handed over with <see cref="CopyTo"/> to the same output, which must not be used in between.</remarks>
    internal static WriteBuffer Rent(IBufferWriter<byte> output)
    {
        Span<byte> memory = output.GetSpan();
        return memory.Length >= 2 * Slack ? new(memory) : Rent();
    }

    /// <summary>Takes over what another buffer holds, which must not be used any more.</summary>
    /// <remarks>Field by field: a copy of the whole would wait until what was just stored in its parts has reached memory.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Take(scoped in WriteBuffer other)
    {
        _array = other._array;
        _start = ref other._start;
        Limit = ref other.Limit;
        Cursor = ref other.Cursor;
    }

    /// <summary>Makes sure that the whole slack is there again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Restore()
    {
        if (Unsafe.IsAddressGreaterThan(ref Cursor, ref Limit))
        {
            Grow(0);
        }
    }

    /// <summary>Makes sure that <paramref name="count"/> bytes can be written, and the slack be left behind them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Reserve(nint count)
    {
        if (Unsafe.ByteOffset(ref Cursor, ref Limit) < count)
        {
            Grow(count);
        }
    }

    /// <summary>Forgets what was written, in a buffer that was not taken from an output.</summary>
    internal void Clear() => Cursor = ref _start;

    /// <summary>Copies what was written to <paramref name="output"/>, where it does not stand there already.</summary>
    internal readonly void CopyTo(IBufferWriter<byte> output)
    {
        if (_array.Length == 0)
        {
            output.Advance(Length);
            return;
        }

        ReadOnlySpan<byte> written = Written;
        Span<byte> target = output.GetSpan();
        if (written.Length <= target.Length)
        {
            written.CopyTo(target);
            output.Advance(written.Length);
        }
        else
        {
            output.Write(written);
        }
    }

    /// <summary>Hands the bytes over and gives the buffer back.</summary>
    internal PooledBuffer Detach()
    {
        int length = Length;
        byte[] array = _array;
        _array = [];
        return WriteArrays.Detach(array, length);
    }

    /// <summary>Gives the buffer back; once is enough, twice does no harm.</summary>
    internal void Return()
    {
        byte[] array = _array;
        if (array.Length != 0)
        {
            _array = [];
            WriteArrays.Return(array);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Grow(nint count)
    {
        int length = Length;
        long needed = length + count + Slack;
        if (needed > Array.MaxLength)
        {
            throw new InsufficientMemoryException("The document is longer than the longest array.");
        }

        byte[] larger = _array.Length == 0 && needed <= WriteArrays.KeptLength
            ? WriteArrays.Rent()
            : WriteArrays.Rent((int)Math.Max(needed, Math.Min(2L * length, Array.MaxLength)));
        Written.CopyTo(larger);
        Return();
        _array = larger;
        _start = ref MemoryMarshal.GetArrayDataReference(larger);
        Cursor = ref Unsafe.Add(ref _start, length);
        Limit = ref Unsafe.Add(ref _start, larger.Length - Slack);
    }
}
