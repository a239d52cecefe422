using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Codecs;

namespace ContractGen.Formats.Protobuf;

/// <content>Packed lists as a whole: those of fixed width lie in memory as they do on the wire.</content>
internal ref partial struct ProtobufWriter
{
    // so many varints are written between two looks at the room that is left
    private const int Piece = 1024;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryList<T, TCodec>(scoped ReadOnlySpan<T> elements)
        where TCodec : ICodec<T>
    {
        if (!PackedScalars<T, TCodec>.IsFixed && !PackedScalars<T, TCodec>.IsVarint)
        {
            return false;
        }

        if (elements.Length != 0)
        {
            RequireField(_pending);
            ref byte place = ref WriteTag(_pending, WireType.Delimited);
            if (PackedScalars<T, TCodec>.IsFixed)
            {
                ReadOnlySpan<byte> bytes = MemoryMarshal.CreateReadOnlySpan(
                    ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(elements)), checked(elements.Length * Unsafe.SizeOf<T>()));
                WriteRaw(bytes, ref Varint.Write(ref place, (uint)bytes.Length));
            }
            else
            {
                _buffer.Cursor = ref place;
                WriteVarints<T, TCodec>(elements);
            }
        }

        return true;
    }

    private void WriteVarints<T, TCodec>(scoped ReadOnlySpan<T> elements)
        where TCodec : ICodec<T>
    {
        // each takes a byte at least
        int width = Varint.Length((uint)elements.Length);
        int scope = _buffer.Length;
        _buffer.Cursor = ref Unsafe.Add(ref _buffer.Cursor, width);
        while (elements.Length != 0)
        {
            ReadOnlySpan<T> piece = elements[..Math.Min(elements.Length, Piece)];
            elements = elements[piece.Length..];
            _buffer.Reserve(piece.Length * Varint.MaxLength);
            ref byte cursor = ref _buffer.Cursor;
            foreach (T element in piece)
            {
                cursor = ref Varint.WriteAny(ref cursor, PackedScalars<T, TCodec>.ToVarint(element));
            }

            _buffer.Cursor = ref cursor;
        }

        int length = _buffer.Length - scope - width;
        int needed = Varint.Length((uint)length);
        if (needed != width)
        {
            ref byte content = ref _buffer.At(scope + width);
            MemoryMarshal.CreateSpan(ref content, length).CopyTo(MemoryMarshal.CreateSpan(ref _buffer.At(scope + needed), length));
        }

        Varint.WritePadded(ref _buffer.At(scope), (uint)length, needed);
        Advance(ref _buffer.At(scope + needed + length));
    }
}
