using System.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats.Protobuf;

// Reading into values that exist.
public static partial class ProtobufCodec
{
    /// <summary>Reads one Protobuf message into an existing contract, whose objects, lists and equal strings are reused.</summary>
    /// <param name="input">The whole message.</param>
    /// <param name="value">The contract to fill.</param>
    /// <param name="options">How Protobuf is read; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what was asked for; the contract may be half filled.</exception>
    public static void Populate<T>(ReadOnlySpan<byte> input, ref T value, ProtobufOptions? options = null)
        where T : INumberedContract<T> => FormatEntry<ProtobufFormat>.Populate<T, T>(input, ref value, options);

    /// <summary>Reads one Protobuf message into an existing contract, whose objects, lists and equal strings are reused.</summary>
    /// <param name="input">The whole message, in any number of segments.</param>
    /// <param name="value">The contract to fill.</param>
    /// <param name="options">How Protobuf is read; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what was asked for; the contract may be half filled.</exception>
    public static void Populate<T>(in ReadOnlySequence<byte> input, ref T value, ProtobufOptions? options = null)
        where T : INumberedContract<T> => FormatEntry<ProtobufFormat>.Populate<T, T>(input, ref value, options);

    /// <summary>Reads one Protobuf message into an existing value, whose objects, lists and equal strings are reused.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole message.</param>
    /// <param name="value">The value to fill.</param>
    /// <param name="options">How Protobuf is read; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what was asked for; the value may be half filled.</exception>
    public static void Populate<T, TCodec>(ReadOnlySpan<byte> input, ref T value, ProtobufOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<ProtobufFormat>.Populate<T, TCodec>(input, ref value, options);

    /// <summary>Reads one Protobuf message into an existing value, whose objects, lists and equal strings are reused.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole message, in any number of segments.</param>
    /// <param name="value">The value to fill.</param>
    /// <param name="options">How Protobuf is read; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what was asked for; the value may be half filled.</exception>
    public static void Populate<T, TCodec>(in ReadOnlySequence<byte> input, ref T value, ProtobufOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<ProtobufFormat>.Populate<T, TCodec>(input, ref value, options);
}
