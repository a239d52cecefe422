using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using ContractGen.Codecs;

namespace ContractGen.Formats.MessagePack;

/// <content>Records: maps by name or number, or arrays by position. What is left of the record around goes into the scope.</content>
public ref partial struct MessagePackReader
{
    /// <summary>The longest array that can be a record: its state must fit into a scope.</summary>
    internal const int LongestArrayRecord = short.MaxValue;

    private const int ArrayFlag = int.MinValue;

    /// <inheritdoc/>
    public bool BeginRecord(out int scope)
    {
        int position = _position;
        if (position < _end)
        {
            // fixmap, and behind it fixarray
            int header = At(position) - MessagePackCode.FixMap;
            if ((uint)header < 2 * (MessagePackCode.LongestFixContainer + 1) && _depthLeft > 0)
            {
                scope = EnclosingState();
                _depthLeft--;
                _position = position + 1;
                _fields = header & MessagePackCode.LongestFixContainer;
                _number = header >> 4;
                return true;
            }
        }

        return BeginRecordElsewhere(out scope);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFirstField(ReadOnlySpan<byte> name, int number, FieldKind kind) => TryField(name, number, kind);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryField(ReadOnlySpan<byte> name, int number, FieldKind kind)
    {
        if (_number != 0)
        {
            // whatever is read next finds the end of the input by itself
            if (_number == number && number <= _fields)
            {
                _number = number + 1;
                return true;
            }

            return false;
        }

        int position = _position;
        if (name.Length <= MessagePackCode.LongestFixStr
            && _fields != 0
            && _fieldEnd - position > name.Length
            && At(position) == (byte)(MessagePackCode.FixStr | name.Length)
            && MemoryMarshal.CreateReadOnlySpan(ref At(position + 1), name.Length).SequenceEqual(name))
        {
            _fields--;
            _position = position + 1 + name.Length;
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public bool NextField(ref int scope, out ReadOnlySpan<byte> name, out int number)
    {
        name = default;
        number = 0;
        if (_number == 0 ? _fields == 0 : _number > _fields)
        {
            _depthLeft++;
            Restore(scope);
            return false;
        }

        if (_position >= _end)
        {
            FailEnd("a field");
            return false;
        }

        _nameOffset = _position;
        if (_number != 0)
        {
            number = _number++;
            return true;
        }

        _fields--;

        return MessagePackCode.IsString(At(_position)) || _options.AllowBinaryText
            ? NamedField(out name)
            : NumberedField(out number);
    }

    /// <inheritdoc/>
    public readonly bool Accepts(FieldKind kind) => true;

    /// <inheritdoc/>
    public bool Duplicate()
    {
        if (_options.Limits.RejectDuplicates)
        {
            FailAt(CodecErrorKind.DuplicateField, _nameOffset, $"the field {NameAt(_nameOffset)} stands twice");
        }

        return _fault is null;
    }

    /// <inheritdoc/>
    public void SkipField(bool reject)
    {
        if (reject && !IsGap())
        {
            FailAt(CodecErrorKind.UnknownField, _nameOffset, $"the field {NameAt(_nameOffset)} is unknown");
        }

        Skip();
    }

    /// <inheritdoc/>
    public void CaptureField(ref UnknownFields? fields)
    {
        int first = _nameOffset;
        bool isGap = IsGap();
        int number = _number - 1;
        Skip();
        if (_fault is not null || isGap)
        {
            return;
        }

        fields ??= new UnknownFields();
        if (number < 0)
        {
            fields.Append(MessagePackCodec.RawFormat, Slice(first, _position));
            return;
        }

        // an array's element goes by its number, as a 16-bit key
        ReadOnlySpan<byte> value = Slice(first, _position);
        Span<byte> content = Scratch(value.Length + 3);
        content[0] = MessagePackCode.UInt16;
        content[1] = (byte)(number >> 8);
        content[2] = (byte)number;
        value.CopyTo(content[3..]);
        fields.Append(MessagePackCodec.RawFormat, content[..(value.Length + 3)]);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool NextLeftOut(ulong fields, int first, out int index)
    {
        index = 0;
        return false;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void MissingFields(ulong missing, int first, ReadOnlySpan<byte> names)
    {
        if (_fault is not null)
        {
            _fault.AddMissing(missing, first, names);
            return;
        }

        _fault = new MessagePackFault(missing, first, names, _position, Depth);
        _position = _end;
    }

    /// <summary>Reads a numbered key and its value as raw bytes, as <see cref="CaptureField"/> kept them; false at the end, or where there is something else.</summary>
    internal bool NextRaw(out ulong number, out ReadOnlySpan<byte> value)
    {
        number = 0;
        value = default;
        while (_position < _end)
        {
            bool isNumbered = At(_position) is < MessagePackCode.FixMap or (>= MessagePackCode.UInt8 and <= MessagePackCode.UInt64);
            if (!isNumbered)
            {
                Skip();
            }
            else
            {
                number = UInt64();
            }

            int first = _position;
            Skip();
            value = Slice(first, Math.Max(first, _position));
            if (isNumbered || _fault is not null)
            {
                return _fault is null;
            }
        }

        return false;
    }

    // A map's fields are fewer than the bytes of the input; an array's state takes fifteen bits and sixteen.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int EnclosingState() => _number == 0 ? _fields : ArrayFlag | (_fields << 16) | _number;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Restore(int scope)
    {
        _fields = scope;
        _number = 0;
        if (scope < 0)
        {
            _fields = (scope & ~ArrayFlag) >> 16;
            _number = scope & ushort.MaxValue;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool BeginRecordElsewhere(out int scope)
    {
        scope = EnclosingState();
        byte code = Code();
        bool isArray = MessagePackCode.IsArray(code);
        if (!Open(isMap: !isArray, out int fields))
        {
            return false;
        }

        if (isArray && fields > LongestArrayRecord)
        {
            FailAt(CodecErrorKind.LimitExceeded, _position, $"a record is an array of at most {LongestArrayRecord} elements, found {fields}");
            return false;
        }

        _fields = fields;
        _number = isArray ? 1 : 0;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NamedField(out ReadOnlySpan<byte> name)
    {
        name = Utf8();
        return _fault is null;
    }

    // A map may have the fields' numbers as keys; one that no field can have is passed over as an unknown name.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NumberedField(out int number)
    {
        number = 0;
        if (!MessagePackCode.IsInteger(At(_position)))
        {
            Mismatch("a field name");
            return false;
        }

        Int128 key = Integer("a field name");
        number = key > 0 && key <= int.MaxValue ? (int)key : 0;
        return _fault is null;
    }

    // In an array, nil stands where there is no field.
    private readonly bool IsGap() => _number != 0 && Code() == MessagePackCode.Nil;

    /// <summary>The name or number of the field whose key stands at an offset, for a message.</summary>
    private readonly string NameAt(int offset)
    {
        if (_number != 0)
        {
            return $"{_number - 1}";
        }

        MessagePackReader key = new(Slice(offset, _end), MessagePackOptions.Default, populating: false);
        return $"'{DocumentPath.Shorten(Encoding.UTF8.GetString(key.KeyUtf8()))}'";
    }
}
