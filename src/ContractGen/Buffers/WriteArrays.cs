using System.Buffers;
using System.Runtime.CompilerServices;

namespace ContractGen.Buffers;

/// <summary>Where <see cref="WriteBuffer"/> gets its arrays: one kept per thread, larger ones from the shared pool.</summary>
/// <remarks>A writer takes the thread's array out of its slot, so a codec that serializes inside its own Write gets another one.</remarks>
internal static class WriteArrays
{
    /// <summary>The length of the thread's array.</summary>
    internal const int KeptLength = 64 * 1024;

    [ThreadStatic]
    private static byte[]? _kept;

    /// <summary>Takes an array for one document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static byte[] Rent()
    {
        byte[]? array = _kept;
        if (array is null)
        {
            return ArrayPool<byte>.Shared.Rent(KeptLength);
        }

        _kept = null;
        return array;
    }

    /// <summary>Takes a larger array, of at least <paramref name="length"/> bytes.</summary>
    internal static byte[] Rent(int length) => ArrayPool<byte>.Shared.Rent(length);

    /// <summary>Gives an array back that either Rent gave.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Return(byte[] array)
    {
        if (array.Length == KeptLength && _kept is null)
        {
            _kept = array;
        }
        else
        {
            ArrayPool<byte>.Shared.Return(array);
        }
    }

    /// <summary>Makes a <see cref="PooledBuffer"/> of the array's first bytes: a copy of the thread's own array, any other as it is.</summary>
    internal static PooledBuffer Detach(byte[] array, int length)
    {
        if (array.Length != KeptLength)
        {
            return PooledBuffer.Own(array, length);
        }

        PooledBuffer copy = PooledBuffer.CopyOf(array.AsSpan(0, length));
        Return(array);
        return copy;
    }
}
