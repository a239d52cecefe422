using System.Runtime.CompilerServices;

namespace ContractGen.Formats.Protobuf;

/// <summary>
/// A tag that waits for its value, in one word: the bytes of the tag with wire type 0 from the lowest byte on, their number in the
/// highest byte, and flags. Of a constant field number the whole word is a constant.
/// </summary>
internal static class PendingTag
{
    /// <summary>The value is written also where it is the type's default.</summary>
    internal const ulong Present = 1UL << 63;

    /// <summary>The value is an element or part of an entry, where no further list or map can stand.</summary>
    internal const ulong Inner = 1UL << 62;

    /// <summary>A message without tag, behind its length.</summary>
    internal const ulong LengthOnly = 1UL << 61;

    /// <summary>An element of a packed list: no tag.</summary>
    internal const ulong Packed = Present | Inner;

    private const int LengthShift = 56;
    private const ulong LengthMask = 7;

    /// <summary>The number of tag bytes; 0 where there is no tag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint Length(ulong pending) => (nint)((pending >> LengthShift) & LengthMask);

    /// <summary>The tag of a field; 0, which is no tag, for a number that no field can have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of(int number)
    {
        ulong tag = (ulong)(uint)number << 3;
        if (number is <= 0 or > ProtobufCodec.MaxFieldNumber)
        {
            return 0;
        }

        if (tag < 1 << 7)
        {
            return tag | (1UL << LengthShift);
        }

        if (tag < 1 << 14)
        {
            return (tag & 0x7F) | 0x80 | ((tag >> 7) << 8) | (2UL << LengthShift);
        }

        if (tag < 1 << 21)
        {
            return (tag & 0x7F) | 0x8080 | (((tag >> 7) & 0x7F) << 8) | ((tag >> 14) << 16) | (3UL << LengthShift);
        }

        if (tag < 1 << 28)
        {
            return (tag & 0x7F) | 0x808080 | (((tag >> 7) & 0x7F) << 8) | (((tag >> 14) & 0x7F) << 16) | ((tag >> 21) << 24) | (4UL << LengthShift);
        }

        return (tag & 0x7F) | 0x80808080 | (((tag >> 7) & 0x7F) << 8) | (((tag >> 14) & 0x7F) << 16) | (((tag >> 21) & 0x7F) << 24)
            | ((tag >> 28) << 32) | (5UL << LengthShift);
    }

    /// <summary>As <see cref="Of"/>, for a number that is no constant.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong OfAny(int number) =>
        (uint)number < 1 << 4 ? ((uint)number << 3) | (1UL << LengthShift) : OfLarge(number);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong OfLarge(int number) => Of(number);

    /// <summary>The field number of a tag.</summary>
    internal static int Number(ulong pending)
    {
        uint tag = 0;
        for (int i = 0; i < (int)Length(pending); i++)
        {
            tag |= ((uint)(pending >> (i * 8)) & 0x7F) << (i * 7);
        }

        return (int)(tag >> 3);
    }
}
