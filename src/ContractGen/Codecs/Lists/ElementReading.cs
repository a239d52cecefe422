using ContractGen.Formats;

namespace ContractGen.Codecs.Lists;

/// <summary>Reads collections that are built of all their elements at once.</summary>
internal static class ElementReading
{
    internal static void Collection<TReader, TCollection, T, TCodec, TBuilder>(ref TReader reader, ref TCollection value)
        where TReader : struct, IFormatReader, allows ref struct
        where TCollection : class, IEnumerable<T>
        where TCodec : ICodec<T>
        where TBuilder : struct, ICollectionBuilder<TCollection, T>
    {
        if (value is not null && reader.Appends)
        {
            Append<TReader, TCollection, T, TCodec, TBuilder>(ref reader, ref value);
            return;
        }

        InlineElements<T> inline = default;
        ElementBuffer<T> buffer = new(ref inline);
        ExistingElements<T> existing = new(value);
        if (buffer.Read<TReader, TCodec>(ref reader, existing.Elements))
        {
            value = TBuilder.Build(value, buffer.Elements);
        }

        buffer.Dispose();
        existing.Dispose();
    }

    private static void Append<TReader, TCollection, T, TCodec, TBuilder>(ref TReader reader, ref TCollection value)
        where TReader : struct, IFormatReader, allows ref struct
        where TCollection : class, IEnumerable<T>
        where TCodec : ICodec<T>
        where TBuilder : struct, ICollectionBuilder<TCollection, T>
    {
        InlineElements<T> inline = default;
        ElementBuffer<T> buffer = new(ref inline);
        if (buffer.Read<TReader, TCodec>(ref reader, default))
        {
            value = TBuilder.Append(value, buffer.Elements) ?? BuildAnew<TReader, TCollection, T, TBuilder>(ref reader, value, buffer.Elements);
        }

        buffer.Dispose();
    }

    private static TCollection BuildAnew<TReader, TCollection, T, TBuilder>(
        ref TReader reader, TCollection value, scoped ReadOnlySpan<T> elements)
        where TReader : struct, IFormatReader, allows ref struct
        where TCollection : class, IEnumerable<T>
        where TBuilder : struct, ICollectionBuilder<TCollection, T>
    {
        InlineElements<T> inline = default;
        ElementBuffer<T> all = new(ref inline);
        ExistingElements<T> existing = new(value);
        if (reader.BuildsAnew(existing.Elements.Length))
        {
            all.AddRange(existing.Elements);
            all.AddRange(elements);
            value = TBuilder.Build(value, all.Elements);
        }

        all.Dispose();
        existing.Dispose();
        return value;
    }
}
