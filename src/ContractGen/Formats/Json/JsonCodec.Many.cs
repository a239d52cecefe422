using System.Buffers;
using ContractGen.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats.Json;

// Many documents in one piece.
public static partial class JsonCodec
{
    /// <summary>Writes many contracts, one per line (NDJSON).</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="output">Where the bytes go, handed over as they become many.</param>
    /// <param name="options">How JSON is written; <see cref="JsonOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">A value cannot be written; those before it may have been handed over.</exception>
    public static void SerializeMany<T>(IEnumerable<T> values, IBufferWriter<byte> output, JsonOptions? options = null)
        where T : IContract<T> => FormatEntry<JsonFormat>.SerializeMany<T, T>(values, output, options);

    /// <summary>Writes many contracts, one per line (NDJSON).</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How JSON is written; <see cref="JsonOptions.Default"/> when null.</param>
    /// <returns>The documents in a rented buffer; dispose of it to give it back.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static PooledBuffer SerializeMany<T>(IEnumerable<T> values, JsonOptions? options = null)
        where T : IContract<T> => FormatEntry<JsonFormat>.SerializeMany<T, T>(values, options);

    /// <summary>Reads many contracts, one per line (NDJSON), with nothing but white space between them, or as the elements of one array; each is read when it is asked for.</summary>
    /// <param name="input">The documents, in UTF-8; they must stay as they are until the last one has been read.</param>
    /// <param name="options">How JSON is read; <see cref="JsonOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">While enumerating: a document is not what the contract asks for.</exception>
    public static IEnumerable<T> DeserializeMany<T>(ReadOnlyMemory<byte> input, JsonOptions? options = null)
        where T : IContract<T> => FormatEntry<JsonFormat>.DeserializeMany<T, T>(input, options);
}
