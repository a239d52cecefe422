using System.Runtime.CompilerServices;
using ContractGen.Codecs;
using ContractGen.Codecs.Scalars;

namespace ContractGen.Formats.MessagePack;

/// <content>Lists of numbers, written in pieces with one check of the room for each piece.</content>
internal ref partial struct MessagePackWriter
{
    private const int PieceLength = 4096;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryList<T, TCodec>(scoped ReadOnlySpan<T> elements)
        where TCodec : ICodec<T>
    {
        if (typeof(TCodec) == typeof(DoubleCodec) || typeof(TCodec) == typeof(SingleCodec)
            || typeof(TCodec) == typeof(Int32Codec) || typeof(TCodec) == typeof(Int64Codec))
        {
            Numbers<T, TCodec>(elements);
            return true;
        }

        return false;
    }

    private void Numbers<T, TCodec>(scoped ReadOnlySpan<T> elements)
        where TCodec : ICodec<T>
    {
        int scope = BeginList(elements.Length, TCodec.ElementKind);
        while (!elements.IsEmpty)
        {
            ReadOnlySpan<T> piece = elements[..Math.Min(elements.Length, PieceLength)];
            elements = elements[piece.Length..];
            _buffer.Reserve((nint)piece.Length * LongestInt64);
            ref byte cursor = ref _buffer.Cursor;
            foreach (T element in piece)
            {
                cursor = ref Unsafe.Add(ref cursor, StoreNumber<T, TCodec>(ref cursor, element));
            }

            _buffer.Cursor = ref cursor;
        }

        EndList(scope);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int StoreNumber<T, TCodec>(ref byte cursor, T element)
    {
        if (typeof(TCodec) == typeof(DoubleCodec))
        {
            cursor = MessagePackCode.Float64;
            Store64(ref Unsafe.Add(ref cursor, 1), Unsafe.As<T, ulong>(ref element));
            return 1 + sizeof(double);
        }

        if (typeof(TCodec) == typeof(SingleCodec))
        {
            cursor = MessagePackCode.Float32;
            Store32(ref Unsafe.Add(ref cursor, 1), Unsafe.As<T, uint>(ref element));
            return 1 + sizeof(float);
        }

        long number = typeof(TCodec) == typeof(Int32Codec) ? Unsafe.As<T, int>(ref element) : Unsafe.As<T, long>(ref element);
        if (IsFixInt(number))
        {
            cursor = (byte)number;
            return 1;
        }

        return typeof(TCodec) == typeof(Int32Codec) ? StoreInt32(ref cursor, (int)number) : StoreInt64(ref cursor, number);
    }
}
