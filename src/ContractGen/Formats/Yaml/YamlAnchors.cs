using System.Text;

namespace ContractGen.Formats.Yaml;

/// <summary>What the aliases of one document stand for, found by one pass over it when the first alias is met.</summary>
internal sealed class YamlAnchors
{
    private const int MostNodes = 100_000;
    private const int MostNodesPerByte = 100;
    private const int LongestOnStack = 128;

    private readonly Dictionary<int, YamlAnchor> _targets = [];
    private readonly Dictionary<string, YamlAnchor> _anchors = [];
    private readonly Stack<(int Scope, YamlAnchor? Anchor, long Nodes)> _open = [];
    private long _nodes;

    /// <summary>The node that the alias whose name begins at an offset stands for.</summary>
    internal YamlAnchor this[int nameFirst] => _targets[nameFirst];

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
            YamlAnchor? anchor = null;
            _nodes++;
            if (scanner.Node.AnchorLast != 0)
            {
                anchor = new YamlAnchor(state);
                _anchors[Encoding.UTF8.GetString(scanner.Slice(scanner.Node.AnchorFirst, scanner.Node.AnchorLast))] = anchor;
            }

            if (kind >= YamlNodeKind.BlockSequence)
            {
                _open.Push((scanner.Enter(), anchor, _nodes));
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
                    (int scope, YamlAnchor? closed, long nodes) = _open.Pop();
                    Close(closed, nodes);
                    scanner.Leave(scope);
                }
            }
        }
        while (_open.Count > 0 && !scanner.Failed);
        return scanner._fault;
    }

    private YamlFault? Resolve(ref YamlScanner scanner, ref long expanded, long budget)
    {
        int first = scanner.Node.First;
        int last = scanner.Node.Last;
        Span<char> room = last - first <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[last - first];
        ReadOnlySpan<char> name = room[..Encoding.UTF8.GetChars(scanner.Slice(first, last), room)];
        if (!_anchors.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out YamlAnchor? anchor))
        {
            return new YamlFault(CodecErrorKind.Syntax, $"the alias '*{scanner.Text(first, last)}' names no anchor before it", first - 1);
        }

        if (anchor.IsOpen)
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
        _targets[first] = anchor;
        return null;
    }

    private void Close(YamlAnchor? anchor, long nodesBefore)
    {
        if (anchor is not null)
        {
            anchor.Nodes = _nodes - nodesBefore + 1;
            anchor.IsOpen = false;
        }
    }
}
