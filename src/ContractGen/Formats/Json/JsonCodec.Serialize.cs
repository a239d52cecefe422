using System.Buffers;
using System.Text;
using ContractGen.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats.Json;

public static partial class JsonCodec
{
    /// <summary>Writes a contract as one JSON document.</summary>
    /// <param name="value">The contract.</param>
    /// <param name="output">Where the bytes go; nothing else is allocated.</param>
    /// <param name="options">How JSON is written; <see cref="JsonOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    public static void Serialize<T>(T value, IBufferWriter<byte> output, JsonOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        Serialize<T, T>(value, output, options);
    }

    /// <inheritdoc cref="Serialize{T}(T, IBufferWriter{byte}, JsonOptions)"/>
    /// <returns>The document in a rented buffer; dispose of it to give it back.</returns>
    public static PooledBuffer Serialize<T>(T value, JsonOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        return Serialize<T, T>(value, options);
    }

    /// <inheritdoc cref="Serialize{T}(T, IBufferWriter{byte}, JsonOptions)"/>
    /// <returns>The document in an array of its own.</returns>
    public static byte[] SerializeToArray<T>(T value, JsonOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        return SerializeToArray<T, T>(value, options);
    }

    /// <inheritdoc cref="Serialize{T}(T, IBufferWriter{byte}, JsonOptions)"/>
    /// <returns>The document as text.</returns>
    public static string SerializeToString<T>(T value, JsonOptions? options = null)
        where T : IContract<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        return SerializeToString<T, T>(value, options);
    }

    /// <summary>Writes a value with the codec given as one JSON document.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec; a struct, so that the compiler specialises it.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="output">Where the bytes go; nothing else is allocated.</param>
    /// <param name="options">How JSON is written; <see cref="JsonOptions.Default"/> when null.</param>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    public static void Serialize<T, TCodec>(T value, IBufferWriter<byte> output, JsonOptions? options = null)
        where TCodec : ICodec<T>
    {
        ArgumentNullException.ThrowIfNull(output);
        JsonWriter writer = new(options ?? JsonOptions.Default);
        try
        {
            Write<T, TCodec>(ref writer, value);
            writer.CopyTo(output);
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <inheritdoc cref="Serialize{T, TCodec}(T, IBufferWriter{byte}, JsonOptions)"/>
    /// <returns>The document in a rented buffer; dispose of it to give it back.</returns>
    public static PooledBuffer Serialize<T, TCodec>(T value, JsonOptions? options = null)
        where TCodec : ICodec<T>
    {
        JsonWriter writer = new(options ?? JsonOptions.Default);
        try
        {
            Write<T, TCodec>(ref writer, value);
            return writer.Detach();
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <inheritdoc cref="Serialize{T, TCodec}(T, IBufferWriter{byte}, JsonOptions)"/>
    /// <returns>The document in an array of its own.</returns>
    public static byte[] SerializeToArray<T, TCodec>(T value, JsonOptions? options = null)
        where TCodec : ICodec<T>
    {
        JsonWriter writer = new(options ?? JsonOptions.Default);
        try
        {
            Write<T, TCodec>(ref writer, value);
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <inheritdoc cref="Serialize{T, TCodec}(T, IBufferWriter{byte}, JsonOptions)"/>
    /// <returns>The document as text.</returns>
    public static string SerializeToString<T, TCodec>(T value, JsonOptions? options = null)
        where TCodec : ICodec<T>
    {
        JsonWriter writer = new(options ?? JsonOptions.Default);
        try
        {
            Write<T, TCodec>(ref writer, value);
            return Encoding.UTF8.GetString(writer.Written);
        }
        finally
        {
            writer.Dispose();
        }
    }

    // what every way to serialize comes down to
    private static void Write<T, TCodec>(ref JsonWriter writer, T value)
        where TCodec : ICodec<T>
    {
        TCodec.Write(ref writer, value);
        writer.End();
    }
}
