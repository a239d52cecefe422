using System.Collections.ObjectModel;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;

namespace ContractGen.Codecs.Lists;

/// <summary>An observable collection; an existing one raises its events while it is filled.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
public readonly struct ObservableCollectionCodec<T, TCodec> : ICodec<ObservableCollection<T>>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ObservableCollection<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            ScalarFaults.ThrowNull("ObservableCollection");
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
    public static void Read<TReader>(ref TReader reader, ref ObservableCollection<T> value)
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
                value = [];
            }
            else
            {
                value.Clear();
            }

            foreach (T element in elements)
            {
                value.Add(element);
            }
        }

        buffer.Dispose();
        existing.Dispose();
    }
}
