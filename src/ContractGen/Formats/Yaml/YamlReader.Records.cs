using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractGen.Formats.Yaml;

/// <content>Records. The scope is the scanner's for the collection around, its sign bit set while frames belong to the record.</content>
internal ref partial struct YamlReader
{
    private const int FrameFlag = int.MinValue;

    /// <inheritdoc/>
    public bool BeginRecord(out int scope)
    {
        // A line of letters behind the line break is taken for the first name; if it is none, NextField finds that out.
        if (IsBlockAhead(out int next, out int column) && !_merges && --_scanner._depthLeft >= 0)
        {
            scope = _scanner.Pack();
            _scanner.GoTo(next, column);
            _scanner.OpenBlock(YamlCollection.BlockMapping, column);
            return true;
        }

        return BeginMappingSlowly(out scope);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFirstField(ReadOnlySpan<byte> name, int number, FieldKind kind) => TryField(name, number, kind);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryField(ReadOnlySpan<byte> name, int number, FieldKind kind)
    {
        // Kept small: contracts with many members inline it for each.
        ref byte at = ref Unsafe.Add(ref _scanner._start, (nint)(uint)_scanner._position);
        if (_scanner._column == _scanner._blockIndent
            && _fieldEnd - _scanner._position > name.Length + 1
            && MemoryMarshal.CreateReadOnlySpan(ref at, name.Length).SequenceEqual(name)
            && Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref at, name.Length)) == ColonSpace
            && !_scanner._behindTab)
        {
            _scanner._position += name.Length + 1;
            _scanner._phase = YamlPhase.Value;
            return true;
        }

        return TryFieldElsewhere(name);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextField(ref int scope, out ReadOnlySpan<byte> name, out int number)
    {
        number = 0;
        if (_scanner._column < _scanner._blockIndent && scope >= 0)
        {
            _scanner.LeaveBlock(scope);
            name = default;
            return false;
        }

        return NextFieldSlowly(ref scope, out name);
    }

    /// <inheritdoc/>
    public readonly bool Accepts(FieldKind kind) => true;

    /// <inheritdoc/>
    public bool Duplicate()
    {
        if (Limits.RejectDuplicates)
        {
            FailDuplicate(_nameFirst);
        }

        return !Failed;
    }

    /// <inheritdoc/>
    public void SkipField(bool reject)
    {
        if (reject && _nameFirst != _caseNameFirst)
        {
            _scanner.Fail(CodecErrorKind.UnknownField, _nameFirst, $"the field {NameAt(_nameFirst)} is unknown");
        }

        Skip();
    }

    /// <inheritdoc/>
    public readonly bool NextLeftOut(ulong fields, int first, out int index)
    {
        index = 0;
        return false;
    }

    /// <inheritdoc/>
    public void MissingFields(ulong missing, int first, ReadOnlySpan<byte> names)
    {
        if (_scanner._fault is null)
        {
            _scanner.Fail(new YamlFault(missing, first, names, Math.Min(_valueFirst, _scanner._end), _scanner.Depth));
        }
        else
        {
            _scanner._fault.AddMissing(missing, first, names);
        }
    }

    private void FailDuplicate(int first) =>
        _scanner.Fail(CodecErrorKind.DuplicateField, first, $"the field {NameAt(first)} stands twice");

    private static ushort ColonSpace
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitConverter.IsLittleEndian ? (ushort)0x203A : (ushort)0x3A20;
    }

    /// <summary>Consumes the next name if it is the one given and a collection follows in further lines, or in flow style.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryFieldElsewhere(ReadOnlySpan<byte> name)
    {
        int position = _scanner._position;
        if (_scanner._blockIndent == YamlScanner.NoBlock)
        {
            return TryFlowField(name);
        }

        if (_scanner._column == _scanner._blockIndent
            && _fieldEnd - position > name.Length + 1
            && _scanner.Slice(position, position + name.Length).SequenceEqual(name)
            && _scanner.At(position + name.Length) == ':'
            && _scanner.At(position + name.Length + 1) == '\n'
            && !_scanner._behindTab)
        {
            _scanner._position = position + name.Length + 1;
            _scanner._phase = YamlPhase.Value;
            return true;
        }

        return false;
    }

    /// <summary>Whether the pending value is a block collection whose first token is a letter or the like, so that it must be a mapping.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsBlockAhead(out int next, out int column)
    {
        int position = _scanner._position;
        if (_scanner._end - position > 2)
        {
            byte token = _scanner.At(position);
            if (token == '\n')
            {
                return _scanner.TryNextLine(position, out next, out column)
                    && column > _scanner._blockIndent
                    && _scanner._blockIndent >= 0
                    && YamlBytes.BeginsText(_scanner.At(next));
            }

            next = position + 1;
            column = _scanner._column + 1;
            if (token == ' ')
            {
                return _scanner._kind == YamlCollection.BlockSequence && YamlBytes.BeginsText(_scanner.At(next));
            }

            if (_scanner._kind == YamlCollection.Document)
            {
                next = position;
                column = _scanner._column;
                return _scanner._onNewLine && column >= 0 && !_scanner._behindTab && YamlBytes.BeginsText(token);
            }
        }

        next = 0;
        column = 0;
        return false;
    }

    /// <summary>Goes into the mapping at hand, in any style, or one that an alias names.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool BeginMappingSlowly(out int scope)
    {
        scope = 0;
        if (Failed)
        {
            return false;
        }

        if (!_merges && TryOpenFlow((byte)'{', YamlCollection.FlowMapping, out scope))
        {
            return true;
        }

        YamlNodeKind kind = BeginNode();
        _valueFirst = _scanner.Node.Start;
        int flag = 0;
        if (kind == YamlNodeKind.Alias)
        {
            kind = FollowToCollection();
            flag = FrameFlag;
        }

        if (kind is not (YamlNodeKind.BlockMapping or YamlNodeKind.FlowMapping or YamlNodeKind.FlowPair))
        {
            Mismatch("a mapping");
            return false;
        }

        scope = _scanner.Enter() | flag;
        if (_merges)
        {
            BeginMerge(ref scope);
        }

        return !Failed;
    }

    /// <summary>Reads the next name, or leaves the record at its end.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextFieldSlowly(ref int scope, out ReadOnlySpan<byte> name)
    {
        name = default;
        while (NextKeyOrEnd(ref scope))
        {
            _nameFirst = _scanner._position;
            name = KeyUtf8();
            if (!_merges || !IsMergeKey(_nameFirst))
            {
                return !Failed;
            }

            Skip();
        }

        return false;
    }

    /// <summary>Steps to the next key of a mapping; at the end leaves it, and the frames that belong to it.</summary>
    private bool NextKeyOrEnd(ref int scope)
    {
        while (!Failed)
        {
            if (_scanner._kind == YamlCollection.BlockMapping && _scanner._phase == YamlPhase.First && !BeginsKey())
            {
                _scanner.Fail(CodecErrorKind.TypeMismatch, _scanner._position, $"expected a mapping, found {_scanner.Found(_scanner._position)}");
                return false;
            }

            if (_scanner.NextKey())
            {
                return true;
            }

            if (Failed)
            {
                return false;
            }

            _scanner.Leave(scope & ~FrameFlag);
            if (scope >= 0 || !NextFrame(ref scope))
            {
                return false;
            }
        }

        return false;
    }

    // A mapping was taken for granted; the first key tells.
    private bool BeginsKey() =>
        _scanner._position < _scanner._end
        && (_scanner.IsImplicitKey(_scanner._position, isFlow: false)
            || (_scanner.At(_scanner._position) == '?' && _scanner.EndsIndicator(_scanner._position + 1)));

    /// <summary>The name at an offset, shortened for a message.</summary>
    private readonly string NameAt(int offset)
    {
        ReadOnlySpan<byte> rest = _scanner.Slice(offset, _scanner._end);
        int length = rest.IndexOfAny(": \n\r"u8);
        return $"'{_scanner.Text(offset, length < 0 ? _scanner._end : offset + length)}'";
    }
}
