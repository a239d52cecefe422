using ContractGen.Formats;

namespace ContractGen.Codecs.Lists;

/// <summary>A collection that is only read: read as an array.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ReadOnlyCollectionInterfaceCodec<T, TCodec> : ICodec<IReadOnlyCollection<T>>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, IReadOnlyCollection<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        ElementWriting.Sequence<TWriter, T, TCodec>(ref writer, value);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref IReadOnlyCollection<T> value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        InlineElements<T> inline = default;
        ElementBuffer<T> buffer = new(ref inline);
        ExistingElements<T> existing = new(value);
        if (buffer.Read<TReader, TCodec>(ref reader, existing.Elements))
        {
            ReadOnlySpan<T> elements = buffer.Elements;
            if (value is T[] array && array.Length == elements.Length)
            {
                elements.CopyTo(array);
            }
            else
            {
                value = elements.ToArray();
            }
        }

        buffer.Dispose();
        existing.Dispose();
    }
}
