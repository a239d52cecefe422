using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using ContractGen.Codecs;

namespace ContractGen.Formats.Protobuf;

public static partial class ProtobufCodec
{
    /// <summary>Reads one Protobuf message.</summary>
    /// <param name="input">The whole message.</param>
    /// <param name="options">How Protobuf is read; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> input, ProtobufOptions? options = null)
        where T : INumberedContract<T> => FormatEntry<ProtobufFormat>.Deserialize<T, T>(input, options);

    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte}, ProtobufOptions)"/>
    public static T Deserialize<T>(byte[] input, ProtobufOptions? options = null)
        where T : INumberedContract<T>
    {
        ArgumentNullException.ThrowIfNull(input);
        return FormatEntry<ProtobufFormat>.Deserialize<T, T>(input.AsSpan(), options);
    }

    /// <summary>Reads one Protobuf message.</summary>
    /// <param name="input">The whole message, in any number of segments.</param>
    /// <param name="options">How Protobuf is read; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    public static T Deserialize<T>(in ReadOnlySequence<byte> input, ProtobufOptions? options = null)
        where T : INumberedContract<T> => FormatEntry<ProtobufFormat>.Deserialize<T, T>(input, options);

    /// <summary>Reads one Protobuf message with the codec given.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole message.</param>
    /// <param name="options">How Protobuf is read; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the codec asks for.</exception>
    public static T Deserialize<T, TCodec>(ReadOnlySpan<byte> input, ProtobufOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<ProtobufFormat>.Deserialize<T, TCodec>(input, options);

    /// <summary>Reads one Protobuf message with the codec given.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole message, in any number of segments.</param>
    /// <param name="options">How Protobuf is read; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the codec asks for.</exception>
    public static T Deserialize<T, TCodec>(in ReadOnlySequence<byte> input, ProtobufOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<ProtobufFormat>.Deserialize<T, TCodec>(input, options);

    /// <summary>Reads one Protobuf message; false, and the reason, when it is not what the contract asks for.</summary>
    /// <param name="input">The whole message.</param>
    /// <param name="value">What was read.</param>
    /// <param name="error">What is wrong and where.</param>
    /// <param name="options">How Protobuf is read; <see cref="ProtobufOptions.Default"/> when null.</param>
    public static bool TryDeserialize<T>(
        ReadOnlySpan<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error, ProtobufOptions? options = null)
        where T : INumberedContract<T> => FormatEntry<ProtobufFormat>.TryDeserialize<T, T>(input, out value, out error, options);

    /// <summary>Reads one Protobuf message; false, and the reason, when it is not what the contract asks for.</summary>
    /// <param name="input">The whole message, in any number of segments.</param>
    /// <param name="value">What was read.</param>
    /// <param name="error">What is wrong and where.</param>
    /// <param name="options">How Protobuf is read; <see cref="ProtobufOptions.Default"/> when null.</param>
    public static bool TryDeserialize<T>(
        in ReadOnlySequence<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error, ProtobufOptions? options = null)
        where T : INumberedContract<T> => FormatEntry<ProtobufFormat>.TryDeserialize<T, T>(input, out value, out error, options);

    /// <summary>Reads one Protobuf message; false, and the reason, when it is not what the codec asks for.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole message.</param>
    /// <param name="value">What was read.</param>
    /// <param name="error">What is wrong and where.</param>
    /// <param name="options">How Protobuf is read; <see cref="ProtobufOptions.Default"/> when null.</param>
    public static bool TryDeserialize<T, TCodec>(
        ReadOnlySpan<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error, ProtobufOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<ProtobufFormat>.TryDeserialize<T, TCodec>(input, out value, out error, options);

    /// <summary>Reads one Protobuf message; false, and the reason, when it is not what the codec asks for.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole message, in any number of segments.</param>
    /// <param name="value">What was read.</param>
    /// <param name="error">What is wrong and where.</param>
    /// <param name="options">How Protobuf is read; <see cref="ProtobufOptions.Default"/> when null.</param>
    public static bool TryDeserialize<T, TCodec>(
        in ReadOnlySequence<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error, ProtobufOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<ProtobufFormat>.TryDeserialize<T, TCodec>(input, out value, out error, options);
}
