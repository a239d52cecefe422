using System.Buffers;

namespace ContractGen.Buffers;

/// <summary>Bytes in a rented array. <see cref="Dispose"/> gives the array back; after that nothing can be read any more.</summary>
public sealed class PooledBuffer : IDisposable
{
    private readonly int _length;
    private byte[]? _array;

    private PooledBuffer(byte[] array, int length)
    {
        _array = array;
        _length = length;
    }

    /// <summary>The number of bytes.</summary>
    /// <exception cref="ObjectDisposedException">The buffer was given back.</exception>
    public int Length
    {
        get
        {
            _ = Array;
            return _length;
        }
    }

    /// <summary>The bytes. They must not be used after <see cref="Dispose"/>.</summary>
    /// <exception cref="ObjectDisposedException">The buffer was given back.</exception>
    public ReadOnlySpan<byte> Span => new(Array, 0, _length);

    /// <summary>The bytes. They must not be used after <see cref="Dispose"/>.</summary>
    /// <exception cref="ObjectDisposedException">The buffer was given back.</exception>
    public ReadOnlyMemory<byte> Memory => new(Array, 0, _length);

    private byte[] Array => _array ?? throw new ObjectDisposedException(nameof(PooledBuffer));

    /// <summary>Copies bytes into a rented array.</summary>
    /// <param name="bytes">The bytes to copy.</param>
    public static PooledBuffer CopyOf(ReadOnlySpan<byte> bytes)
    {
        byte[] array = ArrayPool<byte>.Shared.Rent(bytes.Length);
        bytes.CopyTo(array);
        return new PooledBuffer(array, bytes.Length);
    }

    /// <summary>Copies a sequence of any number of segments into one rented array.</summary>
    /// <param name="sequence">The bytes to gather.</param>
    /// <exception cref="InsufficientMemoryException">The sequence is longer than the longest array.</exception>
    public static PooledBuffer Gather(in ReadOnlySequence<byte> sequence)
    {
        if (sequence.Length > System.Array.MaxLength)
        {
            throw new InsufficientMemoryException("The sequence is longer than the longest array.");
        }

        byte[] array = ArrayPool<byte>.Shared.Rent((int)sequence.Length);
        sequence.CopyTo(array);
        return new PooledBuffer(array, (int)sequence.Length);
    }

    /// <summary>Gives the array back. Further calls do nothing, also when they race.</summary>
    public void Dispose()
    {
        byte[]? array = Interlocked.Exchange(ref _array, null);
        if (array is not null)
        {
            ArrayPool<byte>.Shared.Return(array);
        }
    }

    /// <summary>Takes over a rented array.</summary>
    internal static PooledBuffer Own(byte[] rented, int length) => new(rented, length);
}
