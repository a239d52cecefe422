using System.Collections.Immutable;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Lists;

/// <summary>An immutable array. The default array is written as an empty one.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ImmutableArrayCodec<T, TCodec> : ICodec<ImmutableArray<T>>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ListSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ImmutableArray<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        ElementWriting.Span<TWriter, T, TCodec>(ref writer, value.AsSpan());
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref ImmutableArray<T> value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        InlineElements<T> inline = default;
        ElementBuffer<T> buffer = new(ref inline);
        bool appends = !value.IsDefault && reader.Appends;
        if (appends && reader.BuildsAnew(value.Length))
        {
            buffer.AddRange(value.AsSpan());
        }

        if (buffer.Read<TReader, TCodec>(ref reader, appends ? default : value.AsSpan()))
        {
            ReadOnlySpan<T> elements = buffer.Elements;
            value = ImmutableArray.Create(elements);
        }

        buffer.Dispose();
    }
}
