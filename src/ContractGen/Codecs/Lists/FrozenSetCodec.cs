using System.Collections.Frozen;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;

namespace ContractGen.Codecs.Lists;

/// <summary>A frozen set, whose comparer input cannot make collide.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct FrozenSetCodec<T, TCodec> : ICodec<FrozenSet<T>>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, FrozenSet<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            ScalarFaults.ThrowNull("FrozenSet");
        }

        ElementWriting.Span<TWriter, T, TCodec>(ref writer, value.Items.AsSpan());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref FrozenSet<T> value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        InlineElements<T> inline = default;
        ElementBuffer<T> buffer = new(ref inline);
        ExistingElements<T> existing = new(value);
        if (buffer.Read<TReader, TCodec>(ref reader, existing.Elements))
        {
            ReadOnlySpan<T> elements = buffer.Elements;
            value = FrozenSet.Create(KeyComparers<T>.Comparer, elements);
        }

        buffer.Dispose();
        existing.Dispose();
    }
}
