using System.Collections.ObjectModel;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;

namespace ContractGen.Codecs.Lists;

/// <summary>A collection; an existing one is cleared and filled through its own methods.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct CollectionCodec<T, TCodec> : ICodec<Collection<T>>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Collection<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            ScalarFaults.ThrowNull("Collection");
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
    public static void Read<TReader>(ref TReader reader, ref Collection<T> value)
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
                value = new Collection<T>(new List<T>(elements.Length));
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
