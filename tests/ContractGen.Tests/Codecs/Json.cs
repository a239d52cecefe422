using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using FluentAssertions;

namespace ContractGen.Tests.Codecs;

/// <summary>Single codecs through JSON.</summary>
internal static class Json
{
    internal static string Write<T, TCodec>(T value)
        where TCodec : ICodec<T> => JsonCodec.SerializeToString<T, TCodec>(value);

    internal static T Read<T, TCodec>(string text)
        where TCodec : ICodec<T> => JsonCodec.Deserialize<T, TCodec>(text);

    internal static T RoundTrip<T, TCodec>(T value)
        where TCodec : ICodec<T> => Read<T, TCodec>(Write<T, TCodec>(value));

    internal static CodecError Fault<T, TCodec>(string text, JsonOptions? options = null)
        where TCodec : ICodec<T>
    {
        Action read = () => JsonCodec.Deserialize<T, TCodec>(text, options);
        return read.Should().Throw<ContractFormatException>().Which.Error;
    }
}
