namespace ContractGen.Formats.Yaml;

/// <summary>Finds line, column and path of a fault by going through the document once more, up to the fault.</summary>
internal static class YamlLocation
{
    internal static CodecError Describe(ReadOnlySpan<byte> input, YamlFault fault, int maxDepth)
    {
        int offset = Math.Min(fault.Offset, input.Length);
        var path = new YamlPath();
        var scopes = new Stack<int>();
        var scanner = new YamlScanner(input, maxDepth);
        byte[]? buffer = null;
        while (!scanner.Failed && scanner.NextDocument(out _))
        {
            path.Clear();
            Node(ref scanner, path, scopes, ref buffer);
            while (scopes.Count > 0 && !scanner.Failed && scanner._position <= offset && !path.BeginsSequenceAt(offset))
            {
                if (scanner.Step())
                {
                    path.Step(scanner.IsInMapping, scanner.IsAtKey);
                    if (scanner._position > offset)
                    {
                        break;
                    }

                    Node(ref scanner, path, scopes, ref buffer);
                }
                else if (!scanner.Failed)
                {
                    if (scanner._position > offset || (scanner._position == offset && fault.IsIndentation))
                    {
                        break;
                    }

                    path.Close();
                    scanner.Leave(scopes.Pop());
                }
            }

            if (scopes.Count > 0 || scanner._position > offset)
            {
                break;
            }

            scanner.EndDocument(out _);
        }

        if (fault.Depth >= 0 && path.TryCut(fault.Depth, out int start))
        {
            offset = start;
        }

        YamlMark mark = new YamlLine().MarkOf(input, offset);
        string detail = fault.IsIndentation ? fault.Detail + path.Indentations(input) : fault.Detail;
        return new CodecError(YamlCodec.FormatName, fault.Kind, detail, offset, mark.Line, mark.Column, path.ToText());
    }

    private static void Node(ref YamlScanner scanner, YamlPath path, Stack<int> scopes, ref byte[]? buffer)
    {
        YamlNodeKind kind = scanner.BeginNode();
        if (scanner.Failed)
        {
            return;
        }

        if (kind >= YamlNodeKind.BlockSequence)
        {
            path.Open(kind is YamlNodeKind.BlockSequence or YamlNodeKind.FlowSequence, scanner.Node.Start, scanner.Node.Indent, kind < YamlNodeKind.FlowSequence);
            scopes.Push(scanner.Enter());
            return;
        }

        if (scanner.IsAtKey)
        {
            path.Name(kind == YamlNodeKind.Alias ? scanner.Slice(scanner.Node.First - 1, scanner.Node.Last) : scanner.Value(ref buffer));
        }

        if (kind != YamlNodeKind.Empty)
        {
            scanner.EndContent();
        }
    }
}
