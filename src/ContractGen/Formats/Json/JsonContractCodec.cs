using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using ContractGen.Buffers;

namespace ContractGen.Formats.Json;

/// <summary><see cref="JsonCodec"/> as an object.</summary>
internal sealed class JsonContractCodec(JsonOptions options) : IContractCodec
{
    public string Format => JsonCodec.FormatName;

    public string MediaType => "application/json";

    void IContractCodec.Serialize<T>(T value, IBufferWriter<byte> output) => JsonCodec.Serialize(value, output, options);

    PooledBuffer IContractCodec.Serialize<T>(T value) => JsonCodec.Serialize(value, options);

    byte[] IContractCodec.SerializeToArray<T>(T value) => JsonCodec.SerializeToArray(value, options);

    T IContractCodec.Deserialize<T>(ReadOnlySpan<byte> input) => JsonCodec.Deserialize<T>(input, options);

    T IContractCodec.Deserialize<T>(in ReadOnlySequence<byte> input) => JsonCodec.Deserialize<T>(input, options);

    bool IContractCodec.TryDeserialize<T>(ReadOnlySpan<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error) =>
        JsonCodec.TryDeserialize(input, out value, out error, options);

    void IContractCodec.Populate<T>(ReadOnlySpan<byte> input, ref T value) => JsonCodec.Populate(input, ref value, options);
}
