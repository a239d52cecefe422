using ContractGen.Codecs.Scalars;
using ContractGen.Formats;

namespace ContractGen.Codecs.Lists;

/// <summary>A stack, top element first; it comes back with the same element on top.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct StackCodec<T, TCodec> : ICodec<Stack<T>>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Stack<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            ScalarFaults.ThrowNull("Stack");
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
    public static void Read<TReader>(ref TReader reader, ref Stack<T> value)
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
                value = new Stack<T>(elements.Length);
            }
            else
            {
                value.Clear();
            }

            for (int i = elements.Length - 1; i >= 0; i--)
            {
                value.Push(elements[i]);
            }
        }

        buffer.Dispose();
        existing.Dispose();
    }
}
