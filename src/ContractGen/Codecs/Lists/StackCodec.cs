using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A stack, top element first; it comes back with the same element on top.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct StackCodec<T, TCodec> : ICodec<Stack<T>>, ICollectionBuilder<Stack<T>, T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Stack<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        WriteFaults.ThrowIfNull(ref writer, value, "Stack");
        ElementWriting.Each<TWriter, T, TCodec, Stack<T>.Enumerator>(ref writer, value.Count, value.GetEnumerator());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref Stack<T> value)
        where TReader : struct, IFormatReader, allows ref struct =>
        ElementReading.Collection<TReader, Stack<T>, T, TCodec, StackCodec<T, TCodec>>(ref reader, ref value);

    static Stack<T> ICollectionBuilder<Stack<T>, T>.Build(Stack<T>? existing, ReadOnlySpan<T> elements)
    {
        Stack<T> stack = existing ?? new Stack<T>(elements.Length);
        stack.Clear();
        for (int i = elements.Length - 1; i >= 0; i--)
        {
            stack.Push(elements[i]);
        }

        return stack;
    }
}
