using System.Collections.Immutable;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;

namespace ContractGen.Codecs.Lists;

/// <summary>An immutable set, whose comparer input cannot make collide.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ImmutableHashSetCodec<T, TCodec> : ICodec<ImmutableHashSet<T>>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ImmutableHashSet<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            ScalarFaults.ThrowNull("ImmutableHashSet");
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
    public static void Read<TReader>(ref TReader reader, ref ImmutableHashSet<T> value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        InlineElements<T> inline = default;
        ElementBuffer<T> buffer = new(ref inline);
        ExistingElements<T> existing = new(value);
        if (buffer.Read<TReader, TCodec>(ref reader, existing.Elements))
        {
            ReadOnlySpan<T> elements = buffer.Elements;
            value = ImmutableHashSet.Create(KeyComparers<T>.Comparer, elements);
        }

        buffer.Dispose();
        existing.Dispose();
    }
}
