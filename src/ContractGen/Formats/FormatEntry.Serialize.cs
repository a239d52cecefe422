using System.Buffers;
using System.Text;
using ContractGen.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats;

/// <summary>The ways in and out of a format, once for all formats.</summary>
/// <remarks>A writer that throws leaves its buffer to the garbage collector: no handler stands in the way of those that do not.</remarks>
internal static partial class FormatEntry<TFormat>
    where TFormat : struct, IFormat
{
    // documents written ahead before they are handed over
    private const int HandOverLength = 32 * 1024;

    internal static void Serialize<T, TCodec>(T value, IBufferWriter<byte> output, FormatOptions? options)
        where TCodec : ICodec<T>
    {
        ArgumentNullException.ThrowIfNull(output);
        WriteBuffer buffer = WriteBuffer.Rent(output);
        TFormat.Write<T, TCodec>(ref buffer, value, options ?? TFormat.DefaultOptions);
        buffer.CopyTo(output);
        buffer.Return();
    }

    internal static PooledBuffer Serialize<T, TCodec>(T value, FormatOptions? options)
        where TCodec : ICodec<T>
    {
        WriteBuffer buffer = WriteBuffer.Rent();
        TFormat.Write<T, TCodec>(ref buffer, value, options ?? TFormat.DefaultOptions);
        return buffer.Detach();
    }

    internal static byte[] SerializeToArray<T, TCodec>(T value, FormatOptions? options)
        where TCodec : ICodec<T>
    {
        WriteBuffer buffer = WriteBuffer.Rent();
        TFormat.Write<T, TCodec>(ref buffer, value, options ?? TFormat.DefaultOptions);
        byte[] array = buffer.Written.ToArray();
        buffer.Return();
        return array;
    }

    internal static string SerializeToString<T, TCodec>(T value, FormatOptions? options)
        where TCodec : ICodec<T>
    {
        WriteBuffer buffer = WriteBuffer.Rent();
        TFormat.Write<T, TCodec>(ref buffer, value, options ?? TFormat.DefaultOptions);
        string text = Encoding.UTF8.GetString(buffer.Written);
        buffer.Return();
        return text;
    }

    internal static void SerializeMany<T, TCodec>(IEnumerable<T> values, IBufferWriter<byte> output, FormatOptions? options)
        where TCodec : ICodec<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(output);
        options ??= TFormat.DefaultOptions;
        WriteBuffer buffer = WriteBuffer.Rent();
        foreach (T value in values)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(values));
            TFormat.WriteNext<T, TCodec>(ref buffer, value, options);
            if (buffer.Length >= HandOverLength)
            {
                buffer.CopyTo(output);
                buffer.Clear();
            }
        }

        buffer.CopyTo(output);
        buffer.Return();
    }

    internal static PooledBuffer SerializeMany<T, TCodec>(IEnumerable<T> values, FormatOptions? options)
        where TCodec : ICodec<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        options ??= TFormat.DefaultOptions;
        WriteBuffer buffer = WriteBuffer.Rent();
        foreach (T value in values)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(values));
            TFormat.WriteNext<T, TCodec>(ref buffer, value, options);
        }

        return buffer.Detach();
    }
}
