using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using ContractGen.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats;

/// <summary>A format chosen at run time, by <see cref="ContractCodecs.ForMediaType"/>; where it is known ahead, call its class directly.</summary>
public interface IContractCodec
{
    /// <summary>The format's name: JSON, MessagePack, Protobuf or YAML.</summary>
    string Format { get; }

    /// <summary>The media type to announce what this codec writes.</summary>
    string MediaType { get; }

    /// <summary>Writes a contract as one document.</summary>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    void Serialize<T>(T value, IBufferWriter<byte> output)
        where T : IContract<T>;

    /// <summary>Writes a contract as one document into a rented buffer.</summary>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    PooledBuffer Serialize<T>(T value)
        where T : IContract<T>;

    /// <summary>Writes a contract as one document into an array of its own.</summary>
    /// <exception cref="ContractFormatException">The value cannot be written.</exception>
    byte[] SerializeToArray<T>(T value)
        where T : IContract<T>;

    /// <summary>Reads a contract.</summary>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    T Deserialize<T>(ReadOnlySpan<byte> input)
        where T : IContract<T>;

    /// <summary>Reads a contract.</summary>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for.</exception>
    T Deserialize<T>(in ReadOnlySequence<byte> input)
        where T : IContract<T>;

    /// <summary>Reads a contract; false, and the reason, when the input is not what it asks for.</summary>
    bool TryDeserialize<T>(ReadOnlySpan<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error)
        where T : IContract<T>;

    /// <summary>Reads into an existing contract, whose objects, lists and equal strings are reused.</summary>
    /// <exception cref="ContractFormatException">The input is not what the contract asks for; the contract may be half filled.</exception>
    void Populate<T>(ReadOnlySpan<byte> input, ref T value)
        where T : IContract<T>;
}
