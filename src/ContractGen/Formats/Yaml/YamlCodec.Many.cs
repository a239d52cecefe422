using System.Buffers;
using ContractGen.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats.Yaml;

// Many documents in one piece.
public static partial class YamlCodec
{
    /// <summary>Writes many contracts, each a document that begins with <c>---</c>.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="output">Where the bytes go, handed over as they become many.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">A value cannot be written; those before it may have been handed over.</exception>
    public static void SerializeMany<T>(IEnumerable<T> values, IBufferWriter<byte> output, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.SerializeMany<T, T>(values, output, options);

    /// <summary>Writes many contracts, each a document that begins with <c>---</c>.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <returns>The documents in a rented buffer; dispose of it to give it back.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static PooledBuffer SerializeMany<T>(IEnumerable<T> values, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.SerializeMany<T, T>(values, options);

    /// <summary>Reads many contracts, each a document of the stream; each is read when it is asked for.</summary>
    /// <param name="input">The documents, in UTF-8; they must stay as they are until the last one has been read.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">While enumerating: a document is not what the contract asks for.</exception>
    public static IEnumerable<T> DeserializeMany<T>(ReadOnlyMemory<byte> input, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.DeserializeMany<T, T>(input, options);
}
