using System.Collections.Concurrent;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;

namespace ContractGen.Codecs.Lists;

/// <summary>A concurrent stack, top element first; a snapshot of it is written.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ConcurrentStackCodec<T, TCodec> : ICodec<ConcurrentStack<T>>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ConcurrentStack<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            ScalarFaults.ThrowNull("ConcurrentStack");
        }

        ElementWriting.Span<TWriter, T, TCodec>(ref writer, value.ToArray());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ConcurrentStack<T> value)
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
                value = new ConcurrentStack<T>();
            }
            else
            {
                value.Clear();
            }

            for (int i = elements.Length - 1; i >= 0; i--)
            {
                value.Push(elements[i]);
            }
        }

        buffer.Dispose();
        existing.Dispose();
    }
}
