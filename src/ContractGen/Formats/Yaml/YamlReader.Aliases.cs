namespace ContractGen.Formats.Yaml;

/// <content>Aliases are read again where their anchor stands; merged mappings are read before the entries of the one that merges them.</content>
internal ref partial struct YamlReader
{
    /// <summary>Finds the node that the alias just found stands for; the caller restores the scanner.</summary>
    private YamlNodeKind PeekAlias()
    {
        if (!_anchors.IsComplete && _anchors.Find(_scanner, _document) is { } fault)
        {
            _scanner.Fail(fault);
            return YamlNodeKind.Empty;
        }

        YamlState anchored = _anchors.TargetOf(_scanner.Node.First);
        int depthLeft = _scanner._depthLeft;
        _scanner.Restore(anchored);
        _scanner._depthLeft = depthLeft;
        return _scanner.BeginNode();
    }

    /// <summary>Finds the scalar that the alias just found stands for; the scanner stays behind the alias.</summary>
    private YamlNodeKind FollowToScalar()
    {
        YamlState behind = _scanner.Save();
        YamlNodeKind kind = PeekAlias();
        _scanner.Restore(behind);
        return kind;
    }

    /// <summary>Goes to the collection that the alias just found stands for.</summary>
    private YamlNodeKind FollowToCollection()
    {
        YamlState behind = _scanner.Save();
        _frames.Add(new YamlFrame(behind));
        return PeekAlias();
    }

    /// <summary>Goes on behind a collection with a frame: to the next mapping to merge (true), or behind the alias.</summary>
    private bool NextFrame(ref int scope)
    {
        ref YamlFrame frame = ref _frames.Last;
        if (frame.Sources is null)
        {
            _scanner.Restore(frame.State);
            _frames.Trim(_frames.Count - 1);
            _scanner.EndContent();
            return false;
        }

        if (frame.Read == frame.Sources.Count)
        {
            _scanner.Restore(frame.State);
            scope = frame.Scope;
            _frames.Trim(_frames.Count - 1);
            return true;
        }

        _scanner.Restore(frame.Sources[frame.Read++]);
        _scanner._depthLeft = frame.State.DepthLeft;
        YamlNodeKind kind = _scanner.BeginNode();
        _valueFirst = _scanner.Node.Start;
        if (kind == YamlNodeKind.Alias)
        {
            kind = PeekAlias();
        }

        if (kind is not (YamlNodeKind.BlockMapping or YamlNodeKind.FlowMapping or YamlNodeKind.FlowPair))
        {
            Mismatch("a mapping to merge");
            return false;
        }

        scope = _scanner.Enter() | FrameFlag;
        BeginMerge(ref scope);
        return !Failed;
    }

    /// <summary>Looks ahead for merge keys in the mapping just opened; if there are any, goes to what they merge first.</summary>
    private void BeginMerge(ref int scope)
    {
        YamlState own = _scanner.Save();
        List<YamlState>? sources = null;
        HashSet<string>? keys = _options.Limits.RejectDuplicates ? [] : null;
        while (!Failed && _scanner.NextKey())
        {
            bool isMerge = IsMergeKey(_scanner._position);
            if (keys is not null)
            {
                RejectSecond(keys);
            }

            Skip();
            _scanner.NextValue();
            if (isMerge)
            {
                AddSources(sources ??= []);
            }

            Skip();
        }

        _scanner.Restore(own);
        if (sources is not null && !Failed)
        {
            // The first of several is the most important, and what is read last counts.
            sources.Reverse();
            _frames.Add(new YamlFrame(own) { Sources = sources, Scope = scope });
            NextFrame(ref scope);
        }
    }

    /// <summary>Refuses a key that stands twice in its own mapping; nothing is consumed.</summary>
    private void RejectSecond(HashSet<string> keys)
    {
        YamlState state = _scanner.Save();
        YamlNodeKind kind = _scanner.BeginNode();
        if (kind < YamlNodeKind.BlockSequence && kind != YamlNodeKind.Alias && !keys.Add(System.Text.Encoding.UTF8.GetString(NodeText())))
        {
            FailDuplicate(_scanner.Node.Start);
        }

        _scanner.Restore(state);
    }

    /// <summary>Notes the mapping, or each of the sequence of mappings, that is the value of a merge key; nothing is consumed.</summary>
    private void AddSources(List<YamlState> sources)
    {
        YamlState value = _scanner.Save();
        YamlNodeKind kind = _scanner.BeginNode();
        if (kind == YamlNodeKind.Alias)
        {
            kind = PeekAlias();
        }

        if (kind is YamlNodeKind.BlockSequence or YamlNodeKind.FlowSequence)
        {
            _scanner.Enter();
            while (!Failed && _scanner.NextElement())
            {
                sources.Add(_scanner.Save());
                Skip();
            }
        }
        else
        {
            sources.Add(value);
        }

        _scanner.Restore(value);
    }

    /// <summary>Passes the entry at whose key the cursor stands, if it is a merge, which has been read.</summary>
    private bool TryPassMergeKey()
    {
        if (!IsMergeKey(_scanner._position))
        {
            return false;
        }

        KeyUtf8();
        Skip();
        return true;
    }

    private readonly bool IsMergeKey(int position)
    {
        if (!_scanner.Slice(position, _scanner._end).StartsWith("<<"u8))
        {
            return false;
        }

        position = _scanner.PassSpaces(position + 2);
        return position < _scanner._end && _scanner.At(position) == ':' && _scanner.EndsIndicator(position + 1);
    }
}
