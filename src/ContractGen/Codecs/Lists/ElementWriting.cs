using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Formats;

namespace ContractGen.Codecs.Lists;

/// <summary>Writes lists: spans, and sequences whose elements are reached without an enumerator where they can be.</summary>
internal static class ElementWriting
{
    internal static void Span<TWriter, T, TCodec>(ref TWriter writer, ReadOnlySpan<T> elements)
        where TWriter : struct, IFormatWriter, allows ref struct
        where TCodec : ICodec<T>
    {
        if (!RuntimeHelpers.IsReferenceOrContainsReferences<T>() && writer.TryList<T, TCodec>(elements))
        {
            return;
        }

        int scope = writer.BeginList(elements.Length, TCodec.ElementKind);
        foreach (T element in elements)
        {
            writer.Element(scope);
            TCodec.Write(ref writer, element);
        }

        writer.EndList(scope);
    }

    /// <summary>Writes a collection through its own enumerator, which is a struct where nothing may be allocated.</summary>
    internal static void Each<TWriter, T, TCodec, TEnumerator>(ref TWriter writer, int count, TEnumerator enumerator)
        where TWriter : struct, IFormatWriter, allows ref struct
        where TCodec : ICodec<T>
        where TEnumerator : IEnumerator<T>
    {
        int scope = writer.BeginList(count, TCodec.ElementKind);
        while (enumerator.MoveNext())
        {
            writer.Element(scope);
            TCodec.Write(ref writer, enumerator.Current);
        }

        enumerator.Dispose();
        writer.EndList(scope);
    }

    internal static void Sequence<TWriter, T, TCodec>(ref TWriter writer, IEnumerable<T> elements)
        where TWriter : struct, IFormatWriter, allows ref struct
        where TCodec : ICodec<T>
    {
        switch (elements)
        {
            case T[] array:
                Span<TWriter, T, TCodec>(ref writer, array);
                return;
            case List<T> list:
                Span<TWriter, T, TCodec>(ref writer, CollectionsMarshal.AsSpan(list));
                return;
            case ImmutableArray<T> immutable:
                Span<TWriter, T, TCodec>(ref writer, immutable.AsSpan());
                return;
            case IReadOnlyList<T> list:
                Indexed<TWriter, T, TCodec>(ref writer, list);
                return;
            case null:
                WriteFaults.ThrowNull(ref writer, "list");
                return;
            default:
                Enumerated<TWriter, T, TCodec>(ref writer, elements);
                return;
        }
    }

    private static void Indexed<TWriter, T, TCodec>(ref TWriter writer, IReadOnlyList<T> elements)
        where TWriter : struct, IFormatWriter, allows ref struct
        where TCodec : ICodec<T>
    {
        int count = elements.Count;
        int scope = writer.BeginList(count, TCodec.ElementKind);
        for (int i = 0; i < count; i++)
        {
            writer.Element(scope);
            TCodec.Write(ref writer, elements[i]);
        }

        writer.EndList(scope);
    }

    // A lazy sequence is run once only: what it yields is gathered, because formats want the count first.
    private static void Enumerated<TWriter, T, TCodec>(ref TWriter writer, IEnumerable<T> elements)
        where TWriter : struct, IFormatWriter, allows ref struct
        where TCodec : ICodec<T>
    {
        InlineElements<T> inline = default;
        ElementBuffer<T> buffer = new(ref inline);
        foreach (T element in elements)
        {
            buffer.Add(element);
        }

        Span<TWriter, T, TCodec>(ref writer, buffer.Elements);
        buffer.Dispose();
    }
}
