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

    // the last position with the whole slack behind it
    private ref byte _limit;
    private byte[] _array;

    private WriteBuffer(byte[] array)
    {
        _array = array;
        Cursor = ref MemoryMarshal.GetArrayDataReference(array);
        _limit = ref Unsafe.Add(ref Cursor, array.Length - Slack);
    }

    /// <summary>The number of bytes written.</summary>
    internal readonly int Length => (int)Unsafe.ByteOffset(ref MemoryMarshal.GetArrayDataReference(_array), ref Cursor);

    /// <summary>The bytes written.</summary>
    internal readonly ReadOnlySpan<byte> Written => _array.AsSpan(0, Length);

    /// <summary>A byte written before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly ref byte At(int position) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_array), position);

    /// <summary>Takes the thread's buffer.</summary>
    internal static WriteBuffer Rent() => new(WriteArrays.Rent());

    /// <summary>Makes sure that the whole slack is there again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Restore()
    {
        if (Unsafe.IsAddressGreaterThan(ref Cursor, ref _limit))
        {
            Grow(0);
        }
    }

    /// <summary>Makes sure that <paramref name="count"/> bytes can be written, and the slack be left behind them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Reserve(nint count)
    {
        if (Unsafe.ByteOffset(ref Cursor, ref _limit) < count)
        {
            Grow(count);
        }
    }

    /// <summary>Forgets what was written.</summary>
    internal void Clear() => Cursor = ref MemoryMarshal.GetArrayDataReference(_array);

    /// <summary>Copies what was written to <paramref name="output"/>.</summary>
    internal readonly void CopyTo(IBufferWriter<byte> output)
    {
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
    private void Grow(nint count)
    {
        int length = Length;
        long needed = length + count + Slack;
        if (needed > Array.MaxLength)
        {
            throw new InsufficientMemoryException("The document is longer than the longest array.");
        }

        byte[] larger = WriteArrays.Rent((int)Math.Max(needed, Math.Min(_array.Length * 2L, Array.MaxLength)));
        _array.AsSpan(0, length).CopyTo(larger);
        WriteArrays.Return(_array);
        _array = larger;
        Cursor = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(larger), length);
        _limit = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(larger), larger.Length - Slack);
    }
}
