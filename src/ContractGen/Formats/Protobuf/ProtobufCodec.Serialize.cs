using System.Buffers;
using ContractGen.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats.Protobuf;

public static partial class ProtobufCodec
{
    /// <summary>Writes a contract as one Protobuf message.</summary>
    /// <param name="value">The contract.</param>
    /// <param name="output">Where the bytes go; nothing else is allocated.</param>
    /// <param name="options">How Protobuf is written; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    public static void Serialize<T>(T value, IBufferWriter<byte> output, ProtobufOptions? options = null)
        where T : INumberedContract<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        FormatEntry<ProtobufFormat>.Serialize<T, T>(value, output, options);
    }

    /// <summary>Writes a contract as one Protobuf message.</summary>
    /// <param name="value">The contract.</param>
    /// <param name="options">How Protobuf is written; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <returns>The document in a rented buffer; dispose of it to give it back.</returns>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    public static PooledBuffer Serialize<T>(T value, ProtobufOptions? options = null)
        where T : INumberedContract<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        return FormatEntry<ProtobufFormat>.Serialize<T, T>(value, options);
    }

    /// <summary>Writes a contract as one Protobuf message.</summary>
    /// <param name="value">The contract.</param>
    /// <param name="options">How Protobuf is written; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <returns>The document in an array of its own.</returns>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    public static byte[] SerializeToArray<T>(T value, ProtobufOptions? options = null)
        where T : INumberedContract<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        return FormatEntry<ProtobufFormat>.SerializeToArray<T, T>(value, options);
    }

    /// <summary>Writes a value with the codec given as one Protobuf message.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="output">Where the bytes go; nothing else is allocated.</param>
    /// <param name="options">How Protobuf is written; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    public static void Serialize<T, TCodec>(T value, IBufferWriter<byte> output, ProtobufOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<ProtobufFormat>.Serialize<T, TCodec>(value, output, options);

    /// <summary>Writes a value with the codec given as one Protobuf message.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="options">How Protobuf is written; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <returns>The document in a rented buffer; dispose of it to give it back.</returns>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    public static PooledBuffer Serialize<T, TCodec>(T value, ProtobufOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<ProtobufFormat>.Serialize<T, TCodec>(value, options);

    /// <summary>Writes a value with the codec given as one Protobuf message.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="options">How Protobuf is written; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <returns>The document in an array of its own.</returns>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    public static byte[] SerializeToArray<T, TCodec>(T value, ProtobufOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<ProtobufFormat>.SerializeToArray<T, TCodec>(value, options);
}
