using ContractGen.Formats;
using ContractGen.Formats.Json;
using Quickstart.Contracts;

namespace Quickstart;

/// <summary>Damages a copy of a document in one place and says what the reader makes of it.</summary>
public static class BrokenCopy
{
    /// <summary>The error for a copy in which the last <c>"type"</c> has lost its opening quote.</summary>
    public static CodecError ErrorOf(ReadOnlySpan<byte> json)
    {
        byte[] copy = json.ToArray();
        int name = copy.AsSpan().LastIndexOf("\"type\""u8);
        if (name < 0)
        {
            throw new ArgumentException("The document names no type of a library.", nameof(json));
        }

        int value = name + "\"type\""u8.Length;
        copy[value + copy.AsSpan(value).IndexOf((byte)'"')] = (byte)'?';

        JsonCodec.TryDeserialize<AssetsDocument>(copy, out _, out CodecError error);
        return error;
    }
}
