using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

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
                Enter(header & MessagePackCode.LongestFixContainer, header >> 4);
                return true;
            }
        }

        return BeginRecordElsewhere(out scope);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFirstField(ReadOnlySpan<byte> name, int number, FieldKind kind)
    {
        if (number == 0 && _number != 0)
        {
            FailArray();
        }

        return TryField(name, number, kind);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryField(ReadOnlySpan<byte> name, int number, FieldKind kind)
    {
        // what is not numbered at all has the number of a map
        if (number != 0 && _number == number)
        {
            if (number > _last)
            {
                return false;
            }

            // whatever is read next finds the end of the input by itself
            _number = number + 1;
            return true;
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
        if (_number == 0 ? _fields == 0 : _number > _last)
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

        return MessagePackCode.IsString(At(_position)) ? NamedField(out name) : OtherField(out name, out number);
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

    // A map's fields are fewer than the bytes of the input; an array's state takes fifteen bits and sixteen.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int EnclosingState() => _number == 0 ? _fields : ArrayFlag | (_last << 16) | _number;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Restore(int scope)
    {
        _fields = scope;
        _number = 0;
        if (scope < 0)
        {
            _fields = 0;
            _last = (scope & ~ArrayFlag) >> 16;
            _number = scope & ushort.MaxValue;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Enter(int count, int isArray)
    {
        _fields = count & (isArray - 1);
        _last = count;
        _number = isArray;
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

        Enter(fields, isArray ? 1 : 0);
        return true;
    }

    // Where no member has a number, an array would be passed over without a word.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FailArray()
    {
        if (_fault is null)
        {
            _depthLeft++;
            Fail(CodecErrorKind.TypeMismatch, "expected a map, found an array, whose elements have no names");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NamedField(out ReadOnlySpan<byte> name)
    {
        name = Utf8();
        return _fault is null;
    }

    // A map may have the fields' numbers as keys; one that no field can have is passed over as an unknown name. Any other scalar is a
    // name, as where keys are text.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool OtherField(out ReadOnlySpan<byte> name, out int number)
    {
        number = 0;
        name = default;
        if (MessagePackCode.IsInteger(At(_position)))
        {
            Int128 key = Integer("a field name");
            number = key > 0 && key <= int.MaxValue ? (int)key : 0;
        }
        else
        {
            name = KeyUtf8();
        }

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
