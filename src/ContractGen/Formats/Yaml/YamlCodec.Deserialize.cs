using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using ContractGen.Codecs;

namespace ContractGen.Formats.Yaml;

public static partial class YamlCodec
{
    /// <summary>Reads one YAML document.</summary>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> input, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.Deserialize<T, T>(input, options);

    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte}, YamlOptions)"/>
    public static T Deserialize<T>(byte[] input, YamlOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(input);
        return FormatEntry<YamlFormat>.Deserialize<T, T>(input.AsSpan(), options);
    }

    /// <summary>Reads one YAML document.</summary>
    /// <param name="input">The whole document, in any number of segments.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    public static T Deserialize<T>(in ReadOnlySequence<byte> input, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.Deserialize<T, T>(input, options);

    /// <summary>Reads one YAML document.</summary>
    /// <param name="input">The whole document; offsets in errors count its UTF-8 bytes.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    public static T Deserialize<T>(string input, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.Deserialize<T, T>(input, options);

    /// <summary>Reads one YAML document with the codec given.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the codec asks for.</exception>
    public static T Deserialize<T, TCodec>(ReadOnlySpan<byte> input, YamlOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<YamlFormat>.Deserialize<T, TCodec>(input, options);

    /// <summary>Reads one YAML document with the codec given.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole document, in any number of segments.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the codec asks for.</exception>
    public static T Deserialize<T, TCodec>(in ReadOnlySequence<byte> input, YamlOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<YamlFormat>.Deserialize<T, TCodec>(input, options);

    /// <summary>Reads one YAML document with the codec given.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole document; offsets in errors count its UTF-8 bytes.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what the codec asks for.</exception>
    public static T Deserialize<T, TCodec>(string input, YamlOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<YamlFormat>.Deserialize<T, TCodec>(input, options);

    /// <summary>Reads one YAML document; false, and the reason, when it is not what the contract asks for.</summary>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="value">What was read.</param>
    /// <param name="error">What is wrong and where.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    public static bool TryDeserialize<T>(
        ReadOnlySpan<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.TryDeserialize<T, T>(input, out value, out error, options);

    /// <summary>Reads one YAML document; false, and the reason, when it is not what the contract asks for.</summary>
    /// <param name="input">The whole document, in any number of segments.</param>
    /// <param name="value">What was read.</param>
    /// <param name="error">What is wrong and where.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    public static bool TryDeserialize<T>(
        in ReadOnlySequence<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.TryDeserialize<T, T>(input, out value, out error, options);

    /// <summary>Reads one YAML document; false, and the reason, when it is not what the contract asks for.</summary>
    /// <param name="input">The whole document; offsets in errors count its UTF-8 bytes.</param>
    /// <param name="value">What was read.</param>
    /// <param name="error">What is wrong and where.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    public static bool TryDeserialize<T>(
        string input, [MaybeNullWhen(false)] out T value, out CodecError error, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.TryDeserialize<T, T>(input, out value, out error, options);

    /// <summary>Reads one YAML document; false, and the reason, when it is not what the codec asks for.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="value">What was read.</param>
    /// <param name="error">What is wrong and where.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    public static bool TryDeserialize<T, TCodec>(
        ReadOnlySpan<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error, YamlOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<YamlFormat>.TryDeserialize<T, TCodec>(input, out value, out error, options);

    /// <summary>Reads one YAML document; false, and the reason, when it is not what the codec asks for.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole document, in any number of segments.</param>
    /// <param name="value">What was read.</param>
    /// <param name="error">What is wrong and where.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    public static bool TryDeserialize<T, TCodec>(
        in ReadOnlySequence<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error, YamlOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<YamlFormat>.TryDeserialize<T, TCodec>(input, out value, out error, options);

    /// <summary>Reads one YAML document; false, and the reason, when it is not what the codec asks for.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole document; offsets in errors count its UTF-8 bytes.</param>
    /// <param name="value">What was read.</param>
    /// <param name="error">What is wrong and where.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    public static bool TryDeserialize<T, TCodec>(
        string input, [MaybeNullWhen(false)] out T value, out CodecError error, YamlOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<YamlFormat>.TryDeserialize<T, TCodec>(input, out value, out error, options);
}
