using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using ContractGen.Buffers;

namespace ContractGen.Formats;

/// <summary>A format as an object.</summary>
internal sealed class ContractCodec<TFormat>(FormatOptions options) : IContractCodec
    where TFormat : struct, IFormat
{
    public string Format => TFormat.Name;

    public string MediaType => TFormat.MediaType;

    void IContractCodec.Serialize<T>(T value, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(value);
        FormatEntry<TFormat>.Serialize<T, T>(value, output, options);
    }

    PooledBuffer IContractCodec.Serialize<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return FormatEntry<TFormat>.Serialize<T, T>(value, options);
    }

    byte[] IContractCodec.SerializeToArray<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return FormatEntry<TFormat>.SerializeToArray<T, T>(value, options);
    }

    T IContractCodec.Deserialize<T>(ReadOnlySpan<byte> input) => FormatEntry<TFormat>.Deserialize<T, T>(input, options);

    T IContractCodec.Deserialize<T>(in ReadOnlySequence<byte> input) => FormatEntry<TFormat>.Deserialize<T, T>(input, options);

    bool IContractCodec.TryDeserialize<T>(ReadOnlySpan<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error) =>
        FormatEntry<TFormat>.TryDeserialize<T, T>(input, out value, out error, options);

    void IContractCodec.Populate<T>(ReadOnlySpan<byte> input, ref T value) => FormatEntry<TFormat>.Populate<T, T>(input, ref value, options);
}
