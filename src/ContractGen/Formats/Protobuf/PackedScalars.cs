using System.Runtime.CompilerServices;
using ContractGen.Codecs;
using ContractGen.Codecs.Scalars;

namespace ContractGen.Formats.Protobuf;

/// <summary>What the codec of a packed list's elements means on the wire. Everything here is a constant once the type arguments are known.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
internal static class PackedScalars<T, TCodec>
    where TCodec : ICodec<T>
{
    /// <summary>Whether the elements have a fixed width and lie in memory as they do on the wire.</summary>
    internal static bool IsFixed
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitConverter.IsLittleEndian
            && (typeof(TCodec) == typeof(DoubleCodec) || typeof(TCodec) == typeof(SingleCodec)
                || typeof(TCodec) == typeof(FixedInt32Codec) || typeof(TCodec) == typeof(FixedInt64Codec)
                || typeof(TCodec) == typeof(FixedUInt32Codec) || typeof(TCodec) == typeof(FixedUInt64Codec));
    }

    /// <summary>Whether the elements are varints.</summary>
    internal static bool IsVarint
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => typeof(TCodec) == typeof(Int32Codec) || typeof(TCodec) == typeof(Int64Codec)
            || typeof(TCodec) == typeof(UInt32Codec) || typeof(TCodec) == typeof(UInt64Codec)
            || typeof(TCodec) == typeof(ZigZagInt32Codec) || typeof(TCodec) == typeof(ZigZagInt64Codec)
            || typeof(TCodec) == typeof(BooleanCodec);
    }

    /// <summary>The integer that is written for an element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong ToVarint(T element)
    {
        if (typeof(TCodec) == typeof(Int32Codec))
        {
            return (ulong)Unsafe.BitCast<T, int>(element);
        }

        if (typeof(TCodec) == typeof(UInt32Codec))
        {
            return Unsafe.BitCast<T, uint>(element);
        }

        if (typeof(TCodec) == typeof(ZigZagInt32Codec))
        {
            return Varint.ZigZag(Unsafe.BitCast<T, int>(element));
        }

        if (typeof(TCodec) == typeof(ZigZagInt64Codec))
        {
            return Varint.ZigZag(Unsafe.BitCast<T, long>(element));
        }

        if (typeof(TCodec) == typeof(BooleanCodec))
        {
            return Unsafe.BitCast<T, bool>(element) ? 1UL : 0;
        }

        return Unsafe.BitCast<T, ulong>(element);
    }

    /// <summary>The element that an integer was written for; it is truncated where the specification says so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T FromVarint(ulong value)
    {
        if (typeof(TCodec) == typeof(Int32Codec) || typeof(TCodec) == typeof(UInt32Codec))
        {
            return Unsafe.BitCast<uint, T>((uint)value);
        }

        if (typeof(TCodec) == typeof(ZigZagInt32Codec))
        {
            return Unsafe.BitCast<int, T>(Varint.UnZigZag((uint)value));
        }

        if (typeof(TCodec) == typeof(ZigZagInt64Codec))
        {
            return Unsafe.BitCast<long, T>(Varint.UnZigZag(value));
        }

        if (typeof(TCodec) == typeof(BooleanCodec))
        {
            return Unsafe.BitCast<bool, T>(value != 0);
        }

        return Unsafe.BitCast<ulong, T>(value);
    }
}
