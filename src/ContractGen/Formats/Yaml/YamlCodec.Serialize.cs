using System.Buffers;
using ContractGen.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats.Yaml;

public static partial class YamlCodec
{
    /// <summary>Writes a contract as one YAML document.</summary>
    /// <param name="value">The contract.</param>
    /// <param name="output">Where the bytes go; nothing else is allocated.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    public static void Serialize<T>(T value, IBufferWriter<byte> output, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        FormatEntry<YamlFormat>.Serialize<T, T>(value, output, options);
    }

    /// <summary>Writes a contract as one YAML document.</summary>
    /// <param name="value">The contract.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <returns>The document in a rented buffer; dispose of it to give it back.</returns>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    public static PooledBuffer Serialize<T>(T value, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        return FormatEntry<YamlFormat>.Serialize<T, T>(value, options);
    }

    /// <summary>Writes a contract as one YAML document.</summary>
    /// <param name="value">The contract.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <returns>The document in an array of its own.</returns>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    public static byte[] SerializeToArray<T>(T value, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        return FormatEntry<YamlFormat>.SerializeToArray<T, T>(value, options);
    }

    /// <summary>Writes a contract as one YAML document.</summary>
    /// <param name="value">The contract.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <returns>The document as text.</returns>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    public static string SerializeToString<T>(T value, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        return FormatEntry<YamlFormat>.SerializeToString<T, T>(value, options);
    }

    /// <summary>Writes a value with the codec given as one YAML document.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="output">Where the bytes go; nothing else is allocated.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    public static void Serialize<T, TCodec>(T value, IBufferWriter<byte> output, YamlOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<YamlFormat>.Serialize<T, TCodec>(value, output, options);

    /// <summary>Writes a value with the codec given as one YAML document.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <returns>The document in a rented buffer; dispose of it to give it back.</returns>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    public static PooledBuffer Serialize<T, TCodec>(T value, YamlOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<YamlFormat>.Serialize<T, TCodec>(value, options);

    /// <summary>Writes a value with the codec given as one YAML document.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <returns>The document in an array of its own.</returns>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    public static byte[] SerializeToArray<T, TCodec>(T value, YamlOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<YamlFormat>.SerializeToArray<T, TCodec>(value, options);

    /// <summary>Writes a value with the codec given as one YAML document.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="options">How YAML is written; <see cref="YamlOptions.Default"/> when null.</param>
    /// <returns>The document as text.</returns>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    public static string SerializeToString<T, TCodec>(T value, YamlOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<YamlFormat>.SerializeToString<T, TCodec>(value, options);
}
