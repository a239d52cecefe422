using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using ContractGen.Buffers;
using ContractGen.Codecs;

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
        RequireNumbers<T>();
        FormatEntry<TFormat>.Serialize<T, T>(value, output, options);
    }

    PooledBuffer IContractCodec.Serialize<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        RequireNumbers<T>();
        return FormatEntry<TFormat>.Serialize<T, T>(value, options);
    }

    byte[] IContractCodec.SerializeToArray<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        RequireNumbers<T>();
        return FormatEntry<TFormat>.SerializeToArray<T, T>(value, options);
    }

    T IContractCodec.Deserialize<T>(ReadOnlySpan<byte> input)
    {
        RequireNumbers<T>();
        return FormatEntry<TFormat>.Deserialize<T, T>(input, options);
    }

    T IContractCodec.Deserialize<T>(in ReadOnlySequence<byte> input)
    {
        RequireNumbers<T>();
        return FormatEntry<TFormat>.Deserialize<T, T>(input, options);
    }

    bool IContractCodec.TryDeserialize<T>(ReadOnlySpan<byte> input, [MaybeNullWhen(false)] out T value, out CodecError error)
    {
        RequireNumbers<T>();
        return FormatEntry<TFormat>.TryDeserialize<T, T>(input, out value, out error, options);
    }

    void IContractCodec.Populate<T>(ReadOnlySpan<byte> input, ref T value)
    {
        RequireNumbers<T>();
        FormatEntry<TFormat>.Populate<T, T>(input, ref value, options);
    }

    private static void RequireNumbers<T>()
        where T : IContract<T>
    {
        if (TFormat.NeedsNumbers && !T.IsNumbered)
        {
            throw new NotSupportedException(
                $"{TFormat.Name} knows fields by their numbers only, and not all members of {typeof(T)}, or of the contracts it holds, carry one: [Field(1)].");
        }
    }
}
