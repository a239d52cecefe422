using System.Buffers;
using ContractGen.Buffers;
using ContractGen.Codecs;
using ContractGen.Codecs.Lists;
using ContractGen.Codecs.Maps;
using ContractGen.Codecs.Scalars;

namespace ContractGen.Formats.MessagePack;

// Lists and dictionaries of contracts as the root.
public static partial class MessagePackCodec
{
    /// <summary>Writes an array of contracts as one MessagePack document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="output">Where the bytes go; nothing else is allocated.</param>
    /// <param name="options">How MessagePack is written; <see cref="MessagePackOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static void Serialize<T>(T[] values, IBufferWriter<byte> output, MessagePackOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        FormatEntry<MessagePackFormat>.Serialize<T[], ArrayCodec<T, T>>(values, output, options);
    }

    /// <summary>Writes an array of contracts as one MessagePack document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How MessagePack is written; <see cref="MessagePackOptions.Default"/> when null.</param>
    /// <returns>The document in a rented buffer; dispose of it to give it back.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static PooledBuffer Serialize<T>(T[] values, MessagePackOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return FormatEntry<MessagePackFormat>.Serialize<T[], ArrayCodec<T, T>>(values, options);
    }

    /// <summary>Writes an array of contracts as one MessagePack document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How MessagePack is written; <see cref="MessagePackOptions.Default"/> when null.</param>
    /// <returns>The document in an array of its own.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static byte[] SerializeToArray<T>(T[] values, MessagePackOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return FormatEntry<MessagePackFormat>.SerializeToArray<T[], ArrayCodec<T, T>>(values, options);
    }

    /// <summary>Writes a list of contracts as one MessagePack document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="output">Where the bytes go; nothing else is allocated.</param>
    /// <param name="options">How MessagePack is written; <see cref="MessagePackOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static void Serialize<T>(List<T> values, IBufferWriter<byte> output, MessagePackOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        FormatEntry<MessagePackFormat>.Serialize<List<T>, ListCodec<T, T>>(values, output, options);
    }

    /// <summary>Writes a list of contracts as one MessagePack document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How MessagePack is written; <see cref="MessagePackOptions.Default"/> when null.</param>
    /// <returns>The document in a rented buffer; dispose of it to give it back.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static PooledBuffer Serialize<T>(List<T> values, MessagePackOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return FormatEntry<MessagePackFormat>.Serialize<List<T>, ListCodec<T, T>>(values, options);
    }

    /// <summary>Writes a list of contracts as one MessagePack document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How MessagePack is written; <see cref="MessagePackOptions.Default"/> when null.</param>
    /// <returns>The document in an array of its own.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static byte[] SerializeToArray<T>(List<T> values, MessagePackOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return FormatEntry<MessagePackFormat>.SerializeToArray<List<T>, ListCodec<T, T>>(values, options);
    }

    /// <summary>Writes a dictionary of contracts as one MessagePack document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="output">Where the bytes go; nothing else is allocated.</param>
    /// <param name="options">How MessagePack is written; <see cref="MessagePackOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static void Serialize<T>(IReadOnlyDictionary<string, T> values, IBufferWriter<byte> output, MessagePackOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        FormatEntry<MessagePackFormat>.Serialize<IReadOnlyDictionary<string, T>, ReadOnlyDictionaryCodec<string, T, StringCodec, T>>(values, output, options);
    }

    /// <summary>Writes a dictionary of contracts as one MessagePack document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How MessagePack is written; <see cref="MessagePackOptions.Default"/> when null.</param>
    /// <returns>The document in a rented buffer; dispose of it to give it back.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static PooledBuffer Serialize<T>(IReadOnlyDictionary<string, T> values, MessagePackOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return FormatEntry<MessagePackFormat>.Serialize<IReadOnlyDictionary<string, T>, ReadOnlyDictionaryCodec<string, T, StringCodec, T>>(values, options);
    }

    /// <summary>Writes a dictionary of contracts as one MessagePack document.</summary>
    /// <param name="values">The contracts.</param>
    /// <param name="options">How MessagePack is written; <see cref="MessagePackOptions.Default"/> when null.</param>
    /// <returns>The document in an array of its own.</returns>
    /// <exception cref="ContractFormatException">A value cannot be written.</exception>
    public static byte[] SerializeToArray<T>(IReadOnlyDictionary<string, T> values, MessagePackOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return FormatEntry<MessagePackFormat>.SerializeToArray<IReadOnlyDictionary<string, T>, ReadOnlyDictionaryCodec<string, T, StringCodec, T>>(values, options);
    }
}
