using ContractGen.Codecs.Scalars;
using ContractGen.Formats;

namespace ContractGen.Codecs.Lists;

/// <summary>A set. What input fills has a comparer that input cannot make collide; an existing set keeps its own.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct HashSetCodec<T, TCodec> : ICodec<HashSet<T>>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, HashSet<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            ScalarFaults.ThrowNull("HashSet");
        }

        int scope = writer.BeginList(value.Count, TCodec.ElementKind);
        foreach (T element in value)
        {
            writer.Element(scope);
            TCodec.Write(ref writer, element);
        }

        writer.EndList(scope);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref HashSet<T> value)
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
