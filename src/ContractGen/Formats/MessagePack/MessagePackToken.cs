using System.Buffers.Binary;

namespace ContractGen.Formats.MessagePack;

/// <summary>A value's header and how much content follows: so many bytes, or so many further values.</summary>
/// <param name="HeaderLength">The header's bytes.</param>
/// <param name="ContentLength">The bytes of the content behind the header.</param>
/// <param name="Children">The values inside: elements, or keys and values.</param>
internal readonly record struct MessagePackToken(int HeaderLength, uint ContentLength, long Children)
{
    /// <summary>Reads the header at the start of the bytes; false where it is cut short or is none.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> bytes, out MessagePackToken token)
    {
        token = default;
        if (bytes.IsEmpty)
        {
            return false;
        }

        byte code = bytes[0];
        int headerLength = HeaderLengthOf(code);
        if (bytes.Length < headerLength || code == MessagePackCode.Unused)
        {
            return false;
        }

        uint length = headerLength switch
        {
            1 => 0,
            2 => bytes[1],
            3 => BinaryPrimitives.ReadUInt16BigEndian(bytes[1..]),
            _ => BinaryPrimitives.ReadUInt32BigEndian(bytes[1..]),
        };
        token = code switch
        {
            < MessagePackCode.FixMap or >= 0xE0 => new(1, 0, 0),
            < MessagePackCode.FixArray => new(1, 0, (code & 0x0F) * 2L),
            < MessagePackCode.FixStr => new(1, 0, code & 0x0F),
            < MessagePackCode.Nil => new(1, (uint)code & 0x1F, 0),
            <= MessagePackCode.True => new(1, 0, 0),
            <= MessagePackCode.Bin32 => new(headerLength, length, 0),

            // one byte more for the type
            <= MessagePackCode.Ext32 => new(headerLength + 1, length, 0),
            MessagePackCode.Float32 => new(1, sizeof(float), 0),
            MessagePackCode.Float64 => new(1, sizeof(double), 0),
            <= MessagePackCode.Int64 => new(1, 1U << (code & 3), 0),
            <= MessagePackCode.FixExt16 => new(2, 1U << (code - MessagePackCode.FixExt1), 0),
            <= MessagePackCode.Str32 => new(headerLength, length, 0),
            <= MessagePackCode.Array32 => new(headerLength, 0, length),
            _ => new(headerLength, 0, length * 2L),
        };
        return bytes.Length >= token.HeaderLength;
    }

    /// <summary>What begins with a byte, in words.</summary>
    internal static string Describe(byte code) => code switch
    {
        MessagePackCode.Nil => "nil",
        MessagePackCode.True => "true",
        MessagePackCode.False => "false",
        MessagePackCode.Unused => "the byte 0xC1, which begins no value",
        MessagePackCode.Float32 or MessagePackCode.Float64 => "a float",
        >= MessagePackCode.Bin8 and <= MessagePackCode.Bin32 => "bytes",
        _ when MessagePackCode.IsInteger(code) => "an integer",
        _ when MessagePackCode.IsString(code) => "a string",
        _ when MessagePackCode.IsArray(code) => "an array",
        _ when MessagePackCode.IsMap(code) => "a map",
        _ => "an extension",
    };

    // the code and the length behind it
    private static int HeaderLengthOf(byte code) => code switch
    {
        MessagePackCode.Bin8 or MessagePackCode.Ext8 or MessagePackCode.Str8 => 2,
        MessagePackCode.Bin16 or MessagePackCode.Ext16 or MessagePackCode.Str16 or MessagePackCode.Array16 or MessagePackCode.Map16 => 3,
        MessagePackCode.Bin32 or MessagePackCode.Ext32 or MessagePackCode.Str32 or MessagePackCode.Array32 or MessagePackCode.Map32 => 5,
        _ => 1,
    };
}
