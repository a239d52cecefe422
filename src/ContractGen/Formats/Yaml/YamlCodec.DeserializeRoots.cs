using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using ContractGen.Codecs;
using ContractGen.Codecs.Lists;
using ContractGen.Codecs.Maps;
using ContractGen.Codecs.Scalars;

namespace ContractGen.Formats.Yaml;

// Lists and dictionaries of contracts as the root.
public static partial class YamlCodec
{
    /// <summary>Reads an array of contracts.</summary>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    public static T[] DeserializeArray<T>(ReadOnlySpan<byte> input, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.Deserialize<T[], ArrayCodec<T, T>>(input, options);

    /// <summary>Reads an array of contracts.</summary>
    /// <param name="input">The whole document, in any number of segments.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    public static T[] DeserializeArray<T>(in ReadOnlySequence<byte> input, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.Deserialize<T[], ArrayCodec<T, T>>(input, options);

    /// <summary>Reads an array of contracts.</summary>
    /// <param name="input">The whole document; offsets in errors count its UTF-8 bytes.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    public static T[] DeserializeArray<T>(string input, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.Deserialize<T[], ArrayCodec<T, T>>(input, options);

    /// <summary>Reads an array of contracts; false, and the reason, when the input is not one.</summary>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="values">The contracts.</param>
    /// <param name="error">What is wrong and where.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    public static bool TryDeserializeArray<T>(
        ReadOnlySpan<byte> input, [NotNullWhen(true)] out T[]? values, out CodecError error, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.TryDeserialize<T[], ArrayCodec<T, T>>(input, out values, out error, options);

    /// <summary>Reads a list of contracts.</summary>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    public static List<T> DeserializeList<T>(ReadOnlySpan<byte> input, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.Deserialize<List<T>, ListCodec<T, T>>(input, options);

    /// <summary>Reads a list of contracts.</summary>
    /// <param name="input">The whole document, in any number of segments.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    public static List<T> DeserializeList<T>(in ReadOnlySequence<byte> input, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.Deserialize<List<T>, ListCodec<T, T>>(input, options);

    /// <summary>Reads a list of contracts.</summary>
    /// <param name="input">The whole document; offsets in errors count its UTF-8 bytes.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    public static List<T> DeserializeList<T>(string input, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.Deserialize<List<T>, ListCodec<T, T>>(input, options);

    /// <summary>Reads a list of contracts; false, and the reason, when the input is not one.</summary>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="values">The contracts.</param>
    /// <param name="error">What is wrong and where.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    public static bool TryDeserializeList<T>(
        ReadOnlySpan<byte> input, [NotNullWhen(true)] out List<T>? values, out CodecError error, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.TryDeserialize<List<T>, ListCodec<T, T>>(input, out values, out error, options);

    /// <summary>Reads a dictionary of contracts.</summary>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    public static Dictionary<string, T> DeserializeDictionary<T>(ReadOnlySpan<byte> input, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.Deserialize<Dictionary<string, T>, DictionaryCodec<string, T, StringCodec, T>>(input, options);

    /// <summary>Reads a dictionary of contracts.</summary>
    /// <param name="input">The whole document, in any number of segments.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    public static Dictionary<string, T> DeserializeDictionary<T>(in ReadOnlySequence<byte> input, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.Deserialize<Dictionary<string, T>, DictionaryCodec<string, T, StringCodec, T>>(input, options);

    /// <summary>Reads a dictionary of contracts.</summary>
    /// <param name="input">The whole document; offsets in errors count its UTF-8 bytes.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    public static Dictionary<string, T> DeserializeDictionary<T>(string input, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.Deserialize<Dictionary<string, T>, DictionaryCodec<string, T, StringCodec, T>>(input, options);

    /// <summary>Reads a dictionary of contracts; false, and the reason, when the input is not one.</summary>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="values">The contracts.</param>
    /// <param name="error">What is wrong and where.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    public static bool TryDeserializeDictionary<T>(
        ReadOnlySpan<byte> input, [NotNullWhen(true)] out Dictionary<string, T>? values, out CodecError error, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.TryDeserialize<Dictionary<string, T>, DictionaryCodec<string, T, StringCodec, T>>(input, out values, out error, options);
}
