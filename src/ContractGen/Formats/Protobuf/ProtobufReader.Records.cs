using System.Runtime.CompilerServices;
using ContractGen.Codecs;

namespace ContractGen.Formats.Protobuf;

/// <content>Messages. The scope is the end of the message around it.</content>
internal ref partial struct ProtobufReader
{
    // Of a tag's low bits: 0, 1, 2, 5, and 3, the beginning of a group.
    private const int KnownWireTypes = 0b10_1111;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool BeginRecord(out int scope)
    {
        int position = _position;
        int end = _end;
        scope = end;
        if ((byte)_field == WireType.Delimited && position < end && !_isUnusual)
        {
            int length = At(position);
            if (length < 0x80 && length < end - position && --_depthLeft >= 0)
            {
                position++;
                _position = position;
                _end = position + length;
                return true;
            }
        }

        return BeginRecordElsewhere(out scope);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFirstField(ReadOnlySpan<byte> name, int number, FieldKind kind) => TryField(name, number, kind);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryField(ReadOnlySpan<byte> name, int number, FieldKind kind)
    {
        int position = _position;
        if (number < 1 << 4)
        {
            if (position < _end)
            {
                uint tag = At(position);
                if (WireType.Matches(tag, (uint)number << 3, kind))
                {
                    _field = WireType.Of(tag, kind) | (1 << TagLengthShift);
                    _position = position + 1;
                    return true;
                }
            }
        }
        else if (number < 1 << 11 && BitConverter.IsLittleEndian)
        {
            if (_end - position >= 2)
            {
                uint tag = Unsafe.ReadUnaligned<ushort>(ref At(position));
                if (WireType.Matches(tag, ((uint)number << 3) & 0x7F | 0x80 | ((uint)number >> 4 << 8), kind))
                {
                    _field = WireType.Of(tag, kind) | (2 << TagLengthShift);
                    _position = position + 2;
                    return true;
                }
            }
        }

        return false;
    }

    public readonly bool Accepts(FieldKind kind) => WireType.Matches((uint)(byte)_field, 0, kind);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextField(ref int scope, out ReadOnlySpan<byte> name, out int number)
    {
        name = default;
        int position = _position;
        if (position < _end)
        {
            int tag = At(position);
            if (tag is >= 1 << 3 and < 0x80 && ((KnownWireTypes >> (tag & 7)) & 1) != 0)
            {
                number = tag >> 3;
                _field = (tag & 7) | (1 << TagLengthShift);
                _position = position + 1;
                return true;
            }

            return ReadTag(out number);
        }

        if (_isUnusual)
        {
            return EndRecordElsewhere(scope, out number);
        }

        number = 0;
        _end = scope;
        _depthLeft++;
        return false;
    }

    public readonly bool Duplicate() => _fault is null;

    public void SkipField(bool reject)
    {
        if (reject && _fault is null)
        {
            int first = _position - (byte)(_field >> TagLengthShift);
            FailAt(CodecErrorKind.UnknownField, first, $"the field {NumberAt(first)} is unknown as {Found}");
        }

        Skip();
    }

    public void CaptureField(ref UnknownFields? fields)
    {
        int first = _position - (byte)(_field >> TagLengthShift);
        Skip();
        if (_fault is null)
        {
            fields ??= new UnknownFields();
            fields.Append(ProtobufCodec.RawFormat, Slice(first, _position - first));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool BeginRecordElsewhere(out int scope)
    {
        int end = _end;
        scope = end;
        if (_fault is not null)
        {
            return false;
        }

        int opened = end;
        switch ((byte)_field)
        {
            case Root:
                break;
            case Absent or LeftOut:
                opened = _position;
                break;
            case WireType.Delimited:
                if (!TryLength(out int length))
                {
                    return false;
                }

                opened = _position + length;
                break;
            case Several:
                opened = OpenSegments();
                break;
            default:
                if (!Mismatch(FieldKind.Delimited, "a message"))
                {
                    return false;
                }

                opened = _position;
                break;
        }

        if (_fault is not null)
        {
            return false;
        }

        // the fast path may have counted this level already, in vain
        if (_depthLeft <= 0)
        {
            FailDepth();
            return false;
        }

        _depthLeft--;
        if (_isUnusual)
        {
            _merged.Set(Level, _merges);
            _merges = false;
        }

        _field = WireType.Delimited;
        _end = opened;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool EndRecordElsewhere(int scope, out int number)
    {
        number = 0;
        if (_goesBack)
        {
            return false;
        }

        if (_fault is null && _segments is not null && NextSegment())
        {
            return ReadTag(out number);
        }

        _merged.Set(Level, isIn: false);
        _fault?.Ends.Add(scope);
        _end = scope;
        _depthLeft++;
        return false;
    }

    /// <summary>Reads a tag of any length and checks it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadTag(out int number)
    {
        number = 0;
        int first = _position;
        if (!TryVarint(out ulong tag))
        {
            return false;
        }

        if (tag > uint.MaxValue || tag < 1 << 3)
        {
            FailAt(CodecErrorKind.Syntax, first, tag < 1 << 3 ? "a field has the number 0" : "a field number is too large");
            return false;
        }

        int wireType = (int)(tag & 7);
        if (((KnownWireTypes >> wireType) & 1) == 0)
        {
            FailAt(CodecErrorKind.Syntax, first, NoWireType(wireType));
            return false;
        }

        number = (int)(tag >> 3);
        _field = wireType | ((_position - first) << TagLengthShift);
        return true;
    }

    private readonly int NumberAt(int offset)
    {
        ulong tag = 0;
        for (int shift = 0; offset < _length; shift += 7)
        {
            byte unit = At(offset++);
            tag |= (ulong)(unit & 0x7F) << shift;
            if (unit < 0x80)
            {
                break;
            }
        }

        return (int)(tag >> 3);
    }
}
