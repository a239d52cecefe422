using System.Buffers;
using ContractGen.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats.MessagePack;

// Many documents in one piece.
public static partial class MessagePackCodec
{
    /// <summary>Writes many contracts, one behind the other.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="output">Where the bytes go, handed over as they become many.</param>
    /// <param name="options">How MessagePack is written; <see cref="MessagePackOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">A value cannot be written; those before it may have been handed over.</exception>
    public static void SerializeMany<T>(IEnumerable<T> values, IBufferWriter<byte> output, MessagePackOptions? options = null)
        where T : IContract<T> => FormatEntry<MessagePackFormat>.SerializeMany<T, T>(values, output, options);

    /// <summary>Writes many contracts, one behind the other.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How MessagePack is written; <see cref="MessagePackOptions.Default"/> when null.</param>
    /// <returns>The documents in a rented buffer; dispose of it to give it back.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static PooledBuffer SerializeMany<T>(IEnumerable<T> values, MessagePackOptions? options = null)
        where T : IContract<T> => FormatEntry<MessagePackFormat>.SerializeMany<T, T>(values, options);

    /// <summary>Reads many contracts that stand one behind the other; each is read when it is asked for.</summary>
    /// <param name="input">The documents; they must stay as they are until the last one has been read.</param>
    /// <param name="options">How MessagePack is read; <see cref="MessagePackOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">While enumerating: a document is not what the contract asks for.</exception>
    public static IEnumerable<T> DeserializeMany<T>(ReadOnlyMemory<byte> input, MessagePackOptions? options = null)
        where T : IContract<T> => FormatEntry<MessagePackFormat>.DeserializeMany<T, T>(input, options);
}
