using System.Collections.Immutable;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>An immutable stack, top element first; it comes back with the same element on top.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ImmutableStackCodec<T, TCodec> : ICodec<ImmutableStack<T>>, ICollectionBuilder<ImmutableStack<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ImmutableStack<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        ElementWriting.Sequence<TWriter, T, TCodec>(ref writer, value);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ImmutableStack<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, ImmutableStack<T>, T, TCodec, ImmutableStackCodec<T, TCodec>>(ref reader, ref value);

    static ImmutableStack<T> ICollectionBuilder<ImmutableStack<T>, T>.Build(ImmutableStack<T>? existing, ReadOnlySpan<T> elements)
    {
        ImmutableStack<T> stack = [];
        for (int i = elements.Length - 1; i >= 0; i--)
        {
            stack = stack.Push(elements[i]);
        }

        return stack;
    }
}
