using System.Buffers;
using ContractGen.Buffers;
using ContractGen.Codecs;
using ContractGen.Codecs.Lists;
using ContractGen.Codecs.Maps;
using ContractGen.Codecs.Scalars;

namespace ContractGen.Formats.Yaml;

// Lists and dictionaries of contracts as the root.
public static partial class YamlCodec
{
    /// <summary>Writes an array of contracts as one YAML document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="output">Where the bytes go; nothing else is allocated.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static void Serialize<T>(T[] values, IBufferWriter<byte> output, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        FormatEntry<YamlFormat>.Serialize<T[], ArrayCodec<T, T>>(values, output, options);
    }

    /// <summary>Writes an array of contracts as one YAML document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <returns>The document in a rented buffer; dispose of it to give it back.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static PooledBuffer Serialize<T>(T[] values, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return FormatEntry<YamlFormat>.Serialize<T[], ArrayCodec<T, T>>(values, options);
    }

    /// <summary>Writes an array of contracts as one YAML document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <returns>The document in an array of its own.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static byte[] SerializeToArray<T>(T[] values, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return FormatEntry<YamlFormat>.SerializeToArray<T[], ArrayCodec<T, T>>(values, options);
    }

    /// <summary>Writes an array of contracts as one YAML document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <returns>The document as text.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static string SerializeToString<T>(T[] values, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return FormatEntry<YamlFormat>.SerializeToString<T[], ArrayCodec<T, T>>(values, options);
    }

    /// <summary>Writes a list of contracts as one YAML document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="output">Where the bytes go; nothing else is allocated.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static void Serialize<T>(List<T> values, IBufferWriter<byte> output, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        FormatEntry<YamlFormat>.Serialize<List<T>, ListCodec<T, T>>(values, output, options);
    }

    /// <summary>Writes a list of contracts as one YAML document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <returns>The document in a rented buffer; dispose of it to give it back.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static PooledBuffer Serialize<T>(List<T> values, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return FormatEntry<YamlFormat>.Serialize<List<T>, ListCodec<T, T>>(values, options);
    }

    /// <summary>Writes a list of contracts as one YAML document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <returns>The document in an array of its own.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static byte[] SerializeToArray<T>(List<T> values, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return FormatEntry<YamlFormat>.SerializeToArray<List<T>, ListCodec<T, T>>(values, options);
    }

    /// <summary>Writes a list of contracts as one YAML document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <returns>The document as text.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static string SerializeToString<T>(List<T> values, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return FormatEntry<YamlFormat>.SerializeToString<List<T>, ListCodec<T, T>>(values, options);
    }

    /// <summary>Writes a dictionary of contracts as one YAML document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="output">Where the bytes go; nothing else is allocated.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static void Serialize<T>(IReadOnlyDictionary<string, T> values, IBufferWriter<byte> output, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        FormatEntry<YamlFormat>.Serialize<IReadOnlyDictionary<string, T>, ReadOnlyDictionaryCodec<string, T, StringCodec, T>>(values, output, options);
    }

    /// <summary>Writes a dictionary of contracts as one YAML document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <returns>The document in a rented buffer; dispose of it to give it back.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static PooledBuffer Serialize<T>(IReadOnlyDictionary<string, T> values, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return FormatEntry<YamlFormat>.Serialize<IReadOnlyDictionary<string, T>, ReadOnlyDictionaryCodec<string, T, StringCodec, T>>(values, options);
    }

    /// <summary>Writes a dictionary of contracts as one YAML document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <returns>The document in an array of its own.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static byte[] SerializeToArray<T>(IReadOnlyDictionary<string, T> values, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return FormatEntry<YamlFormat>.SerializeToArray<IReadOnlyDictionary<string, T>, ReadOnlyDictionaryCodec<string, T, StringCodec, T>>(values, options);
    }

    /// <summary>Writes a dictionary of contracts as one YAML document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <returns>The document as text.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static string SerializeToString<T>(IReadOnlyDictionary<string, T> values, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return FormatEntry<YamlFormat>.SerializeToString<IReadOnlyDictionary<string, T>, ReadOnlyDictionaryCodec<string, T, StringCodec, T>>(values, options);
    }
}
