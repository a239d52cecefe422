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
}
