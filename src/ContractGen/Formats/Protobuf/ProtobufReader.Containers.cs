using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Codecs;

namespace ContractGen.Formats.Protobuf;

/// <content>
/// Lists. The scope of a packed one is the end of the message around it; that of any other, −1 − the offset of a tag, which stands again
/// before each further element.
/// </content>
internal ref partial struct ProtobufReader
{
    public bool BeginList(ElementKind kind, out int count, out int scope)
    {
        count = -1;
        scope = _end;
        int wireType = (byte)_field;
        _merges = false;
        if (IsAbsent)
        {
            count = 0;
            return true;
        }

        if (wireType == WireType.Delimited && kind != ElementKind.Delimited)
        {
            return BeginPacked(WireType.Of(kind), out count);
        }

        if (wireType != WireType.Of(kind) || _fault is not null)
        {
            Mismatch(FieldKind.Delimited, "a repeated field");
            return false;
        }

        int tagLength = (byte)(_field >> TagLengthShift);
        scope = -1 - (_position - tagLength);
        if (wireType == WireType.Delimited)
        {
            count = CountAhead(tagLength);
        }

        _field |= First;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextElement(ref int scope)
    {
        if (scope < 0)
        {
            return NextRepeated(scope);
        }

        if (_position < _end)
        {
            return true;
        }

        EndPacked(scope);
        return false;
    }

    public bool TryElements<T, TCodec>(ref int scope, scoped Span<T> elements)
        where TCodec : ICodec<T>
    {
        if (scope < 0)
        {
            return false;
        }

        if (elements.IsEmpty)
        {
            EndPacked(scope);
            return true;
        }

        if (PackedScalars<T, TCodec>.IsFixed)
        {
            Span<byte> bytes = MemoryMarshal.CreateSpan(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(elements)), _end - _position);
            Slice(_position, bytes.Length).CopyTo(bytes);
            _position = _end;
        }
        else if (PackedScalars<T, TCodec>.IsVarint)
        {
            ReadVarints<T, TCodec>(elements);
        }
        else
        {
            return false;
        }

        EndPacked(scope);
        return true;
    }

    /// <summary>Whether the tag of a list or map that is not packed stands here again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool NextRepeated(int scope)
    {
        int field = _field;
        if ((field & First) != 0)
        {
            _field = field & ~First;
            return _fault is null;
        }

        byte tag = At(-1 - scope);
        int position = _position;
        if (position < _end && At(position) == tag)
        {
            if (tag < 0x80)
            {
                _field = (tag & 7) | (1 << TagLengthShift);
                _position = position + 1;
                return true;
            }

            return NextLongTag(-1 - scope);
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextLongTag(int offset)
    {
        int length = 1;
        while (At(offset + length - 1) >= 0x80)
        {
            length++;
        }

        if (_end - _position < length || !Slice(offset, length).SequenceEqual(Slice(_position, length)))
        {
            return false;
        }

        _field = (At(offset) & 7) | (length << TagLengthShift);
        _position += length;
        return true;
    }

    private bool BeginPacked(int wireType, out int count)
    {
        count = -1;
        if (!TryLength(out int length))
        {
            return false;
        }

        int width = wireType == WireType.Fixed32 ? sizeof(uint) : sizeof(ulong);
        if (wireType == WireType.Varint)
        {
            count = VarintCount.Of(Slice(_position, length));
            if (length != 0 && At(_position + length - 1) >= 0x80)
            {
                FailAt(CodecErrorKind.UnexpectedEnd, _position + length - 1, "the last integer of a packed list does not end");
                return false;
            }
        }
        else
        {
            count = length / width;
            if (count * width != length)
            {
                FailAt(CodecErrorKind.UnexpectedEnd, _position, $"{length} bytes are no packed list of {width} bytes each");
                return false;
            }
        }

        _field = wireType;
        _end = _position + length;
        return true;
    }

    private void EndPacked(int scope)
    {
        _fault?.Ends.Add(scope);
        _end = scope;
    }

    private void ReadVarints<T, TCodec>(scoped Span<T> elements)
        where TCodec : ICodec<T>
    {
        // Their number is that of the bytes that end one, so all of them are there. Lengths vary, so no branch depends on them.
        int position = _position;
        int last = _length - sizeof(ulong);
        for (int i = 0; i < elements.Length; i++)
        {
            if (position <= last)
            {
                ulong word = Word(position);
                ulong stops = ~word & Continuations;
                if (stops == Continuations && elements.Length - i >= sizeof(ulong))
                {
                    // eight of one byte each
                    for (int j = 0; j < sizeof(ulong); j++)
                    {
                        elements[i + j] = PackedScalars<T, TCodec>.FromVarint((byte)(word >> (8 * j)));
                    }

                    position += sizeof(ulong);
                    i += sizeof(ulong) - 1;
                    continue;
                }

                if (stops != 0)
                {
                    int bits = BitOperations.TrailingZeroCount(stops) + 1;
                    position += bits >> 3;
                    elements[i] = PackedScalars<T, TCodec>.FromVarint(Varint.Gather(word & (ulong.MaxValue >> (64 - bits))));
                    continue;
                }
            }

            _position = position;
            if (!TryLongVarint(out ulong value))
            {
                return;
            }

            position = _position;
            elements[i] = PackedScalars<T, TCodec>.FromVarint(value);
        }

        _position = position;
    }
}
