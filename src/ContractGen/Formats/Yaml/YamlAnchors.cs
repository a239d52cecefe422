using ContractGen.Buffers;

namespace ContractGen.Formats.Yaml;

/// <summary>What the aliases of one document stand for, found by one pass over it when the first alias is met.</summary>
internal struct YamlAnchors
{
    private const int MostNodes = 100_000;
    private const int MostNodesPerByte = 100;
    private const int NoAnchor = -1;

    private YamlAnchorTable _anchors;
    private PooledList<YamlOpenNode> _open;
    private long _nodes;

    // in the order of the document
    private PooledList<YamlAlias> _aliases;

    /// <summary>Whether the document has been gone through.</summary>
    internal bool IsComplete { get; private set; }

    /// <summary>The node that the alias whose name begins at an offset stands for.</summary>
    internal readonly YamlState TargetOf(int nameFirst)
    {
        ReadOnlySpan<YamlAlias> aliases = _aliases.Items;
        int low = 0;
        int high = aliases.Length - 1;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (aliases[middle].NameFirst < nameFirst)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return _anchors[aliases[low].Anchor].State;
    }

    internal void Release()
    {
        _anchors.Release();
        _aliases.Release();
        _open.Release();
        _nodes = 0;
        IsComplete = false;
    }

    /// <summary>Goes through a document; the fault when an alias names nothing, contains itself or expands to too much.</summary>
    /// <param name="scanner">A copy of the scanner.</param>
    /// <param name="document">Where the root of the document begins.</param>
    internal YamlFault? Find(YamlScanner scanner, in YamlState document)
    {
        scanner.Restore(document);
        long expanded = 0;
        long budget = Math.Min(MostNodes, (long)scanner._end * MostNodesPerByte);
        do
        {
            YamlState state = scanner.Save();
            YamlNodeKind kind = scanner.BeginNode();
            int anchor = NoAnchor;
            _nodes++;
            if (scanner.Node.AnchorLast != 0)
            {
                anchor = _anchors.Add(scanner, scanner.Node.AnchorFirst, scanner.Node.AnchorLast, state);
            }

            if (kind >= YamlNodeKind.BlockSequence)
            {
                _open.Add(new YamlOpenNode(scanner.Enter(), anchor, _nodes));
            }
            else
            {
                if (kind == YamlNodeKind.Alias)
                {
                    YamlFault? fault = Resolve(ref scanner, ref expanded, budget);
                    if (fault is not null)
                    {
                        return fault;
                    }
                }

                Close(anchor, _nodes);
                if (kind != YamlNodeKind.Empty)
                {
                    scanner.EndContent();
                }
            }

            while (_open.Count > 0 && !scanner.Failed && !scanner.Step())
            {
                if (!scanner.Failed)
                {
                    YamlOpenNode closed = _open.Last;
                    _open.Trim(_open.Count - 1);
                    Close(closed.Anchor, closed.NodesBefore);
                    scanner.Leave(closed.Scope);
                }
            }
        }
        while (_open.Count > 0 && !scanner.Failed);
        IsComplete = !scanner.Failed;
        return scanner._fault;
    }

    private YamlFault? Resolve(ref YamlScanner scanner, ref long expanded, long budget)
    {
        int first = scanner.Node.First;
        int last = scanner.Node.Last;
        int place = _anchors.IndexOf(scanner, scanner.Slice(first, last));
        if (place < 0)
        {
            return new YamlFault(CodecErrorKind.Syntax, $"the alias '*{scanner.Text(first, last)}' names no anchor before it", first - 1);
        }

        ref YamlAnchor anchor = ref _anchors[place];
        if (!anchor.HasEnded)
        {
            return new YamlFault(
                CodecErrorKind.Syntax, $"the alias '*{scanner.Text(first, last)}' stands inside the node that it names, which would never end", first - 1);
        }

        expanded += anchor.Nodes;
        if (expanded > budget)
        {
            return new YamlFault(CodecErrorKind.LimitExceeded, $"the aliases up to here stand for more than {budget} nodes", first - 1);
        }

        _nodes += anchor.Nodes;
        _aliases.Add(new YamlAlias(first, place));
        return null;
    }

    private readonly void Close(int place, long nodesBefore)
    {
        if (place != NoAnchor)
        {
            ref YamlAnchor anchor = ref _anchors[place];
            anchor.Nodes = _nodes - nodesBefore + 1;
            anchor.HasEnded = true;
        }
    }
}
