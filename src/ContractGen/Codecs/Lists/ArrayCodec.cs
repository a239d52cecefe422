using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>An array, built once at its exact size. An existing array is filled where the length is the same.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ArrayCodec<T, TCodec> : ICodec<T[]>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T[] value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            WriteFaults.ThrowNull(ref writer, "array");
        }

        ElementWriting.Span<TWriter, T, TCodec>(ref writer, value);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref T[] value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        InlineElements<T> inline = default;
        ElementBuffer<T> buffer = new(ref inline);
        bool appends = value is not null && reader.Appends;
        if (appends && reader.BuildsAnew(value!.Length))
        {
            buffer.AddRange(value);
        }

        if (buffer.Read<TReader, TCodec>(ref reader, appends ? default : value, toArray: true))
        {
            ReadOnlySpan<T> elements = buffer.Elements;
            if (value is not null && value.Length == elements.Length)
            {
                elements.CopyTo(value);
            }
            else
            {
                value = buffer.ToArray();
            }
        }

        buffer.Dispose();
    }
}
