using ContractGen.Formats;

namespace ContractGen.Codecs.Lists;

/// <summary>A set behind its interface: read as <see cref="HashSet{T}"/>; an existing one that can change is filled.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct SetInterfaceCodec<T, TCodec> : ICodec<ISet<T>>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ISet<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        ElementWriting.Sequence<TWriter, T, TCodec>(ref writer, value);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ISet<T> value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        InlineElements<T> inline = default;
        ElementBuffer<T> buffer = new(ref inline);
        ExistingElements<T> existing = new(value);
        if (buffer.Read<TReader, TCodec>(ref reader, existing.Elements))
        {
            ReadOnlySpan<T> elements = buffer.Elements;
            if (value is null || value.IsReadOnly)
            {
                value = new HashSet<T>(elements.Length, KeyComparers<T>.Comparer);
            }
            else
            {
                value.Clear();
            }

            foreach (T element in elements)
            {
                value.Add(element);
            }
        }

        buffer.Dispose();
        existing.Dispose();
    }
}
