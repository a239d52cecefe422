using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using ContractGen.Codecs;

namespace ContractGen.Formats.Json;

public static partial class JsonCodec
{
    /// <summary>Reads one JSON document.</summary>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="options">How JSON is read; <see cref="JsonOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> input, JsonOptions? options = null)
        where T : IContract<T> => Deserialize<T, T>(input, options);

    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte}, JsonOptions)"/>
    public static T Deserialize<T>(byte[] input, JsonOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(input);
        return Deserialize<T, T>(input.AsSpan(), options);
    }

    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte}, JsonOptions)"/>
    /// <param name="input">The whole document, in any number of segments.</param>
    /// <param name="options">How JSON is read; <see cref="JsonOptions.Default"/> when null.</param>
    public static T Deserialize<T>(in ReadOnlySequence<byte> input, JsonOptions? options = null)
        where T : IContract<T> => Deserialize<T, T>(input, options);

    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte}, JsonOptions)"/>
    /// <param name="input">The whole document; offsets in errors count its UTF-8 bytes.</param>
    /// <param name="options">How JSON is read; <see cref="JsonOptions.Default"/> when null.</param>
    public static T Deserialize<T>(string input, JsonOptions? options = null)
        where T : IContract<T> => Deserialize<T, T>(input, options);

    /// <summary>Reads one JSON document with the codec given.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="options">How JSON is read; <see cref="JsonOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the codec asks for.</exception>
    public static T Deserialize<T, TCodec>(ReadOnlySpan<byte> input, JsonOptions? options = null)
        where TCodec : ICodec<T>
    {
        T? value = default;
        return TryRead<T, TCodec>(input, options, populating: false, ref value!, out CodecError error)
            ? value
            : throw new ContractFormatException(error);
    }

    /// <inheritdoc cref="Deserialize{T, TCodec}(ReadOnlySpan{byte}, JsonOptions)"/>
    /// <param name="input">The whole document, in any number of segments.</param>
    /// <param name="options">How JSON is read; <see cref="JsonOptions.Default"/> when null.</param>
    public static T Deserialize<T, TCodec>(in ReadOnlySequence<byte> input, JsonOptions? options = null)
        where TCodec : ICodec<T>
    {
        T? value = default;
        return TryRead<T, TCodec>(input, options, populating: false, ref value!, out CodecError error)
            ? value
            : throw new ContractFormatException(error);
    }

    /// <inheritdoc cref="Deserialize{T, TCodec}(ReadOnlySpan{byte}, JsonOptions)"/>
    /// <param name="input">The whole document; offsets in errors count its UTF-8 bytes.</param>
    /// <param name="options">How JSON is read; <see cref="JsonOptions.Default"/> when null.</param>
    public static T Deserialize<T, TCodec>(string input, JsonOptions? options = null)
        where TCodec : ICodec<T>
    {
        ArgumentNullException.ThrowIfNull(input);
        T? value = default;
        return TryRead<T, TCodec>(input, options, populating: false, ref value!, out CodecError error)
            ? value
            : throw new ContractFormatException(error);
    }

    /// <summary>Reads one JSON document; false, and the reason, when it is not what the contract asks for.</summary>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="value">The contract.</param>
    /// <param name="error">What is wrong and where.</param>
    /// <param name="options">How JSON is read; <see cref="JsonOptions.Default"/> when null.</param>
    public static bool TryDeserialize<T>(
        ReadOnlySpan<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error, JsonOptions? options = null)
        where T : IContract<T> => TryDeserialize<T, T>(input, out value, out error, options);

    /// <inheritdoc cref="TryDeserialize{T}(ReadOnlySpan{byte}, out T, out CodecError, JsonOptions)"/>
    public static bool TryDeserialize<T>(
        in ReadOnlySequence<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error, JsonOptions? options = null)
        where T : IContract<T> => TryDeserialize<T, T>(input, out value, out error, options);

    /// <inheritdoc cref="TryDeserialize{T}(ReadOnlySpan{byte}, out T, out CodecError, JsonOptions)"/>
    public static bool TryDeserialize<T>(
        string input, [MaybeNullWhen(false)] out T value, out CodecError error, JsonOptions? options = null)
        where T : IContract<T> => TryDeserialize<T, T>(input, out value, out error, options);

    /// <summary>Reads one JSON document with the codec given; false, and the reason, when it is not what the codec asks for.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="error">What is wrong and where.</param>
    /// <param name="options">How JSON is read; <see cref="JsonOptions.Default"/> when null.</param>
    public static bool TryDeserialize<T, TCodec>(
        ReadOnlySpan<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error, JsonOptions? options = null)
        where TCodec : ICodec<T>
    {
        value = default;
        return Settle(TryRead<T, TCodec>(input, options, populating: false, ref value!, out error), ref value);
    }

    /// <inheritdoc cref="TryDeserialize{T, TCodec}(ReadOnlySpan{byte}, out T, out CodecError, JsonOptions)"/>
    public static bool TryDeserialize<T, TCodec>(
        in ReadOnlySequence<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error, JsonOptions? options = null)
        where TCodec : ICodec<T>
    {
        value = default;
        return Settle(TryRead<T, TCodec>(input, options, populating: false, ref value!, out error), ref value);
    }

    /// <inheritdoc cref="TryDeserialize{T, TCodec}(ReadOnlySpan{byte}, out T, out CodecError, JsonOptions)"/>
    public static bool TryDeserialize<T, TCodec>(
        string input, [MaybeNullWhen(false)] out T value, out CodecError error, JsonOptions? options = null)
        where TCodec : ICodec<T>
    {
        ArgumentNullException.ThrowIfNull(input);
        value = default;
        return Settle(TryRead<T, TCodec>(input, options, populating: false, ref value!, out error), ref value);
    }

    /// <summary>Reads one JSON document into an existing contract, whose objects, lists and equal strings are reused.</summary>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="value">The contract to fill.</param>
    /// <param name="options">How JSON is read; <see cref="JsonOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for; the contract may be half filled.</exception>
    public static void Populate<T>(ReadOnlySpan<byte> input, ref T value, JsonOptions? options = null)
        where T : IContract<T> => Populate<T, T>(input, ref value, options);

    /// <inheritdoc cref="Populate{T}(ReadOnlySpan{byte}, ref T, JsonOptions)"/>
    public static void Populate<T>(in ReadOnlySequence<byte> input, ref T value, JsonOptions? options = null)
        where T : IContract<T>
    {
        if (!TryRead<T, T>(input, options, populating: true, ref value, out CodecError error))
        {
            throw new ContractFormatException(error);
        }
    }

    /// <summary>Reads one JSON document into an existing value with the codec given.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="value">The value to fill.</param>
    /// <param name="options">How JSON is read; <see cref="JsonOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the codec asks for; the value may be half filled.</exception>
    public static void Populate<T, TCodec>(ReadOnlySpan<byte> input, ref T value, JsonOptions? options = null)
        where TCodec : ICodec<T>
    {
        if (!TryRead<T, TCodec>(input, options, populating: true, ref value, out CodecError error))
        {
            throw new ContractFormatException(error);
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
