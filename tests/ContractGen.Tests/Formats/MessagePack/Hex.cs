using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Formats.MessagePack;

namespace ContractGen.Tests.Formats.MessagePack;

/// <summary>MessagePack as tests spell it: bytes in hex, with spaces where they help.</summary>
internal static class Hex
{
    public static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

    public static string Write<T, TCodec>(T value)
        where TCodec : ICodec<T> => Convert.ToHexString(MessagePackCodec.SerializeToArray<T, TCodec>(value));

    public static string Write<T>(T value)
        where T : IContract<T> => Convert.ToHexString(MessagePackCodec.SerializeToArray(value));

    public static T Read<T, TCodec>(string hex)
        where TCodec : ICodec<T> => MessagePackCodec.Deserialize<T, TCodec>(Bytes(hex));

    public static T Read<T>(string hex)
        where T : IContract<T> => MessagePackCodec.Deserialize<T>(Bytes(hex));

    public static CodecError Error<T, TCodec>(string hex, MessagePackOptions? options = null)
        where TCodec : ICodec<T>
    {
        MessagePackCodec.TryDeserialize<T, TCodec>(Bytes(hex), out _, out var error, options);
        return error;
    }

    public static CodecError Error<T>(string hex, MessagePackOptions? options = null)
        where T : IContract<T>
    {
        MessagePackCodec.TryDeserialize<T>(Bytes(hex), out _, out var error, options);
        return error;
    }
}
