using System.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats.Yaml;

// Reading into values that exist.
public static partial class YamlCodec
{
    /// <summary>Reads one YAML document into an existing contract, whose objects, lists and equal strings are reused.</summary>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="value">The contract to fill.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what was asked for; the contract may be half filled.</exception>
    public static void Populate<T>(ReadOnlySpan<byte> input, ref T value, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.Populate<T, T>(input, ref value, options);

    /// <summary>Reads one YAML document into an existing contract, whose objects, lists and equal strings are reused.</summary>
    /// <param name="input">The whole document, in any number of segments.</param>
    /// <param name="value">The contract to fill.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what was asked for; the contract may be half filled.</exception>
    public static void Populate<T>(in ReadOnlySequence<byte> input, ref T value, YamlOptions? options = null)
        where T : IContract<T> => FormatEntry<YamlFormat>.Populate<T, T>(input, ref value, options);

    /// <summary>Reads one YAML document into an existing value, whose objects, lists and equal strings are reused.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole document, in UTF-8.</param>
    /// <param name="value">The value to fill.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what was asked for; the value may be half filled.</exception>
    public static void Populate<T, TCodec>(ReadOnlySpan<byte> input, ref T value, YamlOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<YamlFormat>.Populate<T, TCodec>(input, ref value, options);

    /// <summary>Reads one YAML document into an existing value, whose objects, lists and equal strings are reused.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="input">The whole document, in any number of segments.</param>
    /// <param name="value">The value to fill.</param>
    /// <param name="options">How YAML is read; <see cref="YamlOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The input is not what was asked for; the value may be half filled.</exception>
    public static void Populate<T, TCodec>(in ReadOnlySequence<byte> input, ref T value, YamlOptions? options = null)
        where TCodec : ICodec<T> => FormatEntry<YamlFormat>.Populate<T, TCodec>(input, ref value, options);
}
