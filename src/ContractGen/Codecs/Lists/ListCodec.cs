using System.Runtime.InteropServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>A list, built once at its exact size. An existing list is filled position by position and trimmed, or goes on.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ListCodec<T, TCodec> : ICodec<List<T>>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, List<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            WriteFaults.ThrowNull(ref writer, "List");
        }

        ElementWriting.Span<TWriter, T, TCodec>(ref writer, CollectionsMarshal.AsSpan(value));
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref List<T> value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        InlineElements<T> inline = default;
        ElementBuffer<T> buffer = new(ref inline);
        int kept = value is not null && reader.Appends ? value.Count : 0;
        if (buffer.Read<TReader, TCodec>(ref reader, kept != 0 ? default : CollectionsMarshal.AsSpan(value)))
        {
            ReadOnlySpan<T> elements = buffer.Elements;
            value ??= new List<T>(elements.Length);
            if (value.Capacity == 0)
            {
                // one that its object made; alone it would grow to more than it needs
                value.Capacity = elements.Length;
            }

            CollectionsMarshal.SetCount(value, kept + elements.Length);
            elements.CopyTo(CollectionsMarshal.AsSpan(value)[kept..]);
        }

        buffer.Dispose();
    }
}
