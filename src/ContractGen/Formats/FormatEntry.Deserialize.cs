using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using ContractGen.Codecs;

namespace ContractGen.Formats;

internal static partial class FormatEntry<TFormat>
{
    internal static T Deserialize<T, TCodec>(ReadOnlySpan<byte> input, FormatOptions? options)
        where TCodec : ICodec<T>
    {
        T? value = default;
        return TFormat.TryRead<T, TCodec>(input, options ?? TFormat.DefaultOptions, populating: false, ref value!, out CodecError error)
            ? value
            : throw new ContractFormatException(error);
    }

    internal static T Deserialize<T, TCodec>(in ReadOnlySequence<byte> input, FormatOptions? options)
        where TCodec : ICodec<T>
    {
        T? value = default;
        return TryRead<T, TCodec>(input, options ?? TFormat.DefaultOptions, populating: false, ref value!, out CodecError error)
            ? value
            : throw new ContractFormatException(error);
    }

    internal static T Deserialize<T, TCodec>(string input, FormatOptions? options)
        where TCodec : ICodec<T>
    {
        ArgumentNullException.ThrowIfNull(input);
        T? value = default;
        return TryRead<T, TCodec>(input, options ?? TFormat.DefaultOptions, ref value!, out CodecError error)
            ? value
            : throw new ContractFormatException(error);
    }

    internal static bool TryDeserialize<T, TCodec>(
        ReadOnlySpan<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error, FormatOptions? options)
        where TCodec : ICodec<T>
    {
        value = default;
        return Settle(TFormat.TryRead<T, TCodec>(input, options ?? TFormat.DefaultOptions, populating: false, ref value!, out error), ref value);
    }

    internal static bool TryDeserialize<T, TCodec>(
        in ReadOnlySequence<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error, FormatOptions? options)
        where TCodec : ICodec<T>
    {
        value = default;
        return Settle(TryRead<T, TCodec>(input, options ?? TFormat.DefaultOptions, populating: false, ref value!, out error), ref value);
    }

    internal static bool TryDeserialize<T, TCodec>(
        string input, [MaybeNullWhen(false)] out T value, out CodecError error, FormatOptions? options)
        where TCodec : ICodec<T>
    {
        ArgumentNullException.ThrowIfNull(input);
        value = default;
        return Settle(TryRead<T, TCodec>(input, options ?? TFormat.DefaultOptions, ref value!, out error), ref value);
    }

    internal static void Populate<T, TCodec>(ReadOnlySpan<byte> input, ref T value, FormatOptions? options)
        where TCodec : ICodec<T>
    {
        if (!TFormat.TryRead<T, TCodec>(input, options ?? TFormat.DefaultOptions, populating: true, ref value, out CodecError error))
        {
            throw new ContractFormatException(error);
        }
    }

    internal static void Populate<T, TCodec>(in ReadOnlySequence<byte> input, ref T value, FormatOptions? options)
        where TCodec : ICodec<T>
    {
        if (!TryRead<T, TCodec>(input, options ?? TFormat.DefaultOptions, populating: true, ref value, out CodecError error))
        {
            throw new ContractFormatException(error);
        }
    }

    internal static IEnumerable<T> DeserializeMany<T, TCodec>(ReadOnlyMemory<byte> input, FormatOptions? options)
        where TCodec : ICodec<T>
    {
        options ??= TFormat.DefaultOptions;
        DocumentCursor cursor = default;
        while (true)
        {
            T? value = default;
            if (!TFormat.TryReadNext<T, TCodec>(input.Span, ref cursor, options, ref value!, out CodecError error))
            {
                if (error.Kind != CodecErrorKind.None)
                {
                    throw new ContractFormatException(error);
                }

                yield break;
            }

            yield return value;
        }
    }

    // half a value is none
    private static bool Settle<T>(bool success, ref T? value)
    {
        if (!success)
        {
            value = default;
        }

        return success;
    }
}
