using System.Collections.Concurrent;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;

namespace ContractGen.Codecs.Lists;

/// <summary>A concurrent queue, first element first; a snapshot of it is written.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ConcurrentQueueCodec<T, TCodec> : ICodec<ConcurrentQueue<T>>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ConcurrentQueue<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            ScalarFaults.ThrowNull("ConcurrentQueue");
        }

        ElementWriting.Span<TWriter, T, TCodec>(ref writer, value.ToArray());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ConcurrentQueue<T> value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        InlineElements<T> inline = default;
        ElementBuffer<T> buffer = new(ref inline);
        ExistingElements<T> existing = new(value);
        if (buffer.Read<TReader, TCodec>(ref reader, existing.Elements))
        {
            ReadOnlySpan<T> elements = buffer.Elements;
            if (value is null)
            {
                value = new ConcurrentQueue<T>();
            }
            else
            {
                value.Clear();
            }

            foreach (T element in elements)
            {
                value.Enqueue(element);
            }
        }

        buffer.Dispose();
        existing.Dispose();
    }
}
