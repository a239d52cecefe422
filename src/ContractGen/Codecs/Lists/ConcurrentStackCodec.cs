using System.Collections.Concurrent;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A concurrent stack, top element first; a snapshot of it is written.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ConcurrentStackCodec<T, TCodec> : ICodec<ConcurrentStack<T>>, ICollectionBuilder<ConcurrentStack<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ConcurrentStack<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "ConcurrentStack");
        ElementWriting.Span<TWriter, T, TCodec>(ref writer, value.ToArray());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ConcurrentStack<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, ConcurrentStack<T>, T, TCodec, ConcurrentStackCodec<T, TCodec>>(ref reader, ref value);

    static ConcurrentStack<T> ICollectionBuilder<ConcurrentStack<T>, T>.Build(ConcurrentStack<T>? existing, ReadOnlySpan<T> elements)
    {
        ConcurrentStack<T> stack = existing ?? new ConcurrentStack<T>();
        stack.Clear();
        for (int i = elements.Length - 1; i >= 0; i--)
        {
            stack.Push(elements[i]);
        }

        return stack;
    }
}
