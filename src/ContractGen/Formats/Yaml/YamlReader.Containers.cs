using System.Runtime.CompilerServices;
using ContractGen.Codecs;

namespace ContractGen.Formats.Yaml;

/// <content>Lists and maps, and passing over values.</content>
internal ref partial struct YamlReader
{
    /// <inheritdoc/>
    public bool BeginList(ElementKind kind, out int count, out int scope)
    {
        count = -1;
        int position = _scanner._position;
        if (_scanner._end - position > 3
            && _scanner.At(position) == '\n'
            && _scanner.TryNextLine(position, out int next, out int column)
            && column > _scanner._blockIndent - (_scanner._kind == YamlCollection.BlockMapping ? 1 : 0)
            && _scanner._blockIndent >= 0
            && next + 1 < _scanner._end
            && _scanner.At(next) == '-'
            && _scanner.At(next + 1) == ' '
            && --_scanner._depthLeft >= 0)
        {
            scope = _scanner.Pack();
            _scanner.GoTo(next, column);
            _scanner.OpenBlock(YamlCollection.BlockSequence, column);
            return true;
        }

        return BeginSequenceSlowly(out scope);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextElement(ref int scope)
    {
        int position = _scanner._position;
        if (_scanner._column == _scanner._blockIndent
            && position + 1 < _scanner._end
            && _scanner.At(position) == '-'
            && _scanner.At(position + 1) == ' '
            && _scanner._kind == YamlCollection.BlockSequence
            && !_scanner._behindTab)
        {
            _scanner._position = position + 1;
            _scanner._column++;
            _scanner._phase = YamlPhase.Element;
            return true;
        }

        return NextElementSlowly(ref scope);
    }

    /// <inheritdoc/>
    public readonly bool TryElements<T, TCodec>(ref int scope, scoped Span<T> elements)
        where TCodec : ICodec<T> => false;

    /// <inheritdoc/>
    public bool BeginMap(out int count, out int scope)
    {
        count = -1;
        return BeginRecord(out scope);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextEntry(ref int scope)
    {
        int position = _scanner._position;
        if (_scanner._column == _scanner._blockIndent
            && position < _scanner._end
            && YamlBytes.BeginsText(_scanner.At(position))
            && _scanner._kind == YamlCollection.BlockMapping
            && !_merges
            && !_scanner._behindTab)
        {
            _scanner._phase = YamlPhase.Key;
            return true;
        }

        return NextEntrySlowly(ref scope);
    }

    /// <inheritdoc/>
    public readonly void EndEntry(int scope)
    {
    }

    /// <inheritdoc/>
    public void Skip()
    {
        if (Failed)
        {
            return;
        }

        // Aliases are passed over and not followed.
        Span<int> room = stackalloc int[64];
        int[]? rented = null;
        int depth = 0;
        do
        {
            YamlNodeKind kind = BeginNode();
            if (kind >= YamlNodeKind.BlockSequence)
            {
                if (depth == room.Length)
                {
                    int[] larger = System.Buffers.ArrayPool<int>.Shared.Rent(depth * 2);
                    room.CopyTo(larger);
                    if (rented is not null)
                    {
                        System.Buffers.ArrayPool<int>.Shared.Return(rented);
                    }

                    rented = larger;
                    room = larger;
                }

                room[depth++] = _scanner.Enter();
            }
            else if (kind != YamlNodeKind.Empty)
            {
                _scanner.EndContent();
            }

            while (depth > 0 && !Failed && !_scanner.Step())
            {
                if (!Failed)
                {
                    _scanner.Leave(room[--depth]);
                }
            }
        }
        while (depth > 0 && !Failed);

        if (rented is not null)
        {
            System.Buffers.ArrayPool<int>.Shared.Return(rented);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool BeginSequenceSlowly(out int scope)
    {
        scope = 0;
        if (Failed)
        {
            return false;
        }

        if (TryOpenFlow((byte)'[', YamlCollection.FlowSequence, out scope))
        {
            return true;
        }

        YamlNodeKind kind = _scanner.BeginNode();
        _valueFirst = _scanner.Node.Start;
        int flag = 0;
        if (kind == YamlNodeKind.Alias)
        {
            kind = FollowToCollection();
            flag = FrameFlag;
        }

        if (kind is not (YamlNodeKind.BlockSequence or YamlNodeKind.FlowSequence))
        {
            Mismatch("a sequence");
            return false;
        }

        scope = _scanner.Enter() | flag;
        return !Failed;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextElementSlowly(ref int scope)
    {
        if (Failed)
        {
            return false;
        }

        if (TryNextFlowElement() || _scanner.NextElement())
        {
            return true;
        }

        if (!Failed)
        {
            _scanner.Leave(scope & ~FrameFlag);
            if (scope < 0)
            {
                NextFrame(ref scope);
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextEntrySlowly(ref int scope)
    {
        while (NextKeyOrEnd(ref scope))
        {
            if (!_merges || !TryPassMergeKey())
            {
                return true;
            }
        }

        return false;
    }
}
