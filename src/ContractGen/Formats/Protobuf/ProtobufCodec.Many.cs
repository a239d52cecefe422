using System.Buffers;
using ContractGen.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats.Protobuf;

// Many documents in one piece.
public static partial class ProtobufCodec
{
    /// <summary>Writes many contracts, each behind its length as a varint.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="output">Where the bytes go, handed over as they become many.</param>
    /// <param name="options">How Protobuf is written; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">A value cannot be written; those before it may have been handed over.</exception>
    public static void SerializeMany<T>(IEnumerable<T> values, IBufferWriter<byte> output, ProtobufOptions? options = null)
        where T : INumberedContract<T> => FormatEntry<ProtobufFormat>.SerializeMany<T, T>(values, output, options);

    /// <summary>Writes many contracts, each behind its length as a varint.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How Protobuf is written; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <returns>The messages in a rented buffer; dispose of it to give it back.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static PooledBuffer SerializeMany<T>(IEnumerable<T> values, ProtobufOptions? options = null)
        where T : INumberedContract<T> => FormatEntry<ProtobufFormat>.SerializeMany<T, T>(values, options);

    /// <summary>Reads many contracts, each behind its length as a varint; each is read when it is asked for.</summary>
    /// <param name="input">The messages; they must stay as they are until the last one has been read.</param>
    /// <param name="options">How Protobuf is read; <see cref="ProtobufOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">While enumerating: a message is not what the contract asks for.</exception>
    public static IEnumerable<T> DeserializeMany<T>(ReadOnlyMemory<byte> input, ProtobufOptions? options = null)
        where T : INumberedContract<T> => FormatEntry<ProtobufFormat>.DeserializeMany<T, T>(input, options);
}
