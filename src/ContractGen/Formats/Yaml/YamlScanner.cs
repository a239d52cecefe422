using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractGen.Formats.Yaml;

/// <summary>Reads the structure of YAML 1.2.2 in place: nodes, collections and documents, one step at a time.</summary>
/// <remarks>
/// <para>There is no token queue and no stack: what the scanner must remember of an outer collection is one integer that
/// <see cref="Enter"/> gives and <see cref="Leave"/> takes. Between two nodes the cursor stands at the next token, whose column is
/// known, so that a collection ends by one comparison; the end of a document has the column −1.</para>
/// <para>Nothing throws: the first fault is recorded and the cursor moved to the end.</para>
/// </remarks>
internal ref partial struct YamlScanner
{
    private const int KindBits = 3;
    private const int PhaseBits = 3;
    private const int LargestIndent = (1 << 24) - 2;
    internal const int NoBlock = -2;

    internal readonly ref byte _start;
    internal readonly int _end;
    internal int _position;

    // The column of the token at the cursor, as far as only spaces and block indicators stand before it; −1 at the end of a document.
    internal int _column;

    // The column of the collection's entries; in flow style, the one that every line must go beyond.
    internal int _indent;

    // The same in block style; below every column in flow style, so that nothing there is taken for a line of a block.
    internal int _blockIndent;
    internal int _depthLeft;
    internal YamlCollection _kind;
    internal YamlPhase _phase;

    // Whether nothing but white space stands before the token in its line, and whether a tab is part of it.
    internal bool _onNewLine;
    internal bool _behindTab;

    // Whether the node before the cursor is in quotes or brackets, so that a colon may follow without a space.
    private bool _behindJson;

    // Whether the node before the cursor is a block scalar, which ends with its last line.
    private bool _behindLines;
    private bool _isDirectiveAllowed;
    private readonly int _maxDepth;

    // The line of a plain scalar that was looked at last, so that looking ahead for a key and reading the scalar cost one scan.
    private int _lineFirst;
    private int _lineLast;
    private int _lineStop;

    // Where the %TAG directives of the document stand: handle and prefix, each by its two ends.
    private List<(int First, int Last, int PrefixFirst, int PrefixLast)>? _tagHandles;
    internal YamlFault? _fault;
    internal YamlNode Node;

    /// <summary>How many collections are open.</summary>
    internal readonly int Depth => _maxDepth - _depthLeft;

    internal YamlScanner(ReadOnlySpan<byte> input, int maxDepth)
    {
        _start = ref MemoryMarshal.GetReference(input);
        _end = input.Length;
        _maxDepth = maxDepth;
        _depthLeft = maxDepth;
        _isDirectiveAllowed = true;
        _lineFirst = -1;
        _indent = -1;
        _blockIndent = -1;
    }

    internal readonly bool Failed => _fault is not null;

    /// <summary>Whether the node at hand or read last is a key.</summary>
    internal readonly bool IsAtKey => _phase is YamlPhase.Key or YamlPhase.ExplicitKey;

    /// <summary>Whether the cursor stands in a mapping.</summary>
    internal readonly bool IsInMapping => _kind is YamlCollection.BlockMapping or YamlCollection.FlowMapping or YamlCollection.FlowPair;

    internal readonly bool IsInFlow => _kind >= YamlCollection.FlowSequence;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly ref byte At(int position)
    {
        Debug.Assert((uint)position < (uint)_end, "the scanner stays within the input");
        return ref Unsafe.Add(ref _start, (nint)(uint)position);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly ReadOnlySpan<byte> Slice(int first, int end) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref _start, (nint)(uint)first), end - first);

    /// <summary>Goes into the collection that <see cref="BeginNode"/> found.</summary>
    /// <returns>What <see cref="Leave"/> needs to come back.</returns>
    internal int Enter()
    {
        int scope = Pack();
        if (--_depthLeft < 0)
        {
            Fail(CodecErrorKind.TooDeep, Node.Start, $"nested deeper than the limit of {_maxDepth}");
            return scope;
        }

        switch (Node.Kind)
        {
            case YamlNodeKind.BlockSequence:
                OpenBlock(YamlCollection.BlockSequence, Node.Indent);
                break;
            case YamlNodeKind.BlockMapping:
                OpenBlock(YamlCollection.BlockMapping, Node.Indent);
                break;
            case YamlNodeKind.FlowSequence:
                OpenFlow(YamlCollection.FlowSequence);
                _position++;
                break;
            case YamlNodeKind.FlowMapping:
                OpenFlow(YamlCollection.FlowMapping);
                _position++;
                break;
            default:
                OpenFlow(YamlCollection.FlowPair);
                break;
        }

        return scope;
    }

    /// <summary>Comes back out of a collection whose end has been reached, and steps to the token behind it.</summary>
    internal void Leave(int scope)
    {
        bool isBracketed = _kind is YamlCollection.FlowSequence or YamlCollection.FlowMapping;
        if (!IsInFlow)
        {
            LeaveBlock(scope);
            return;
        }

        Unpack(scope);
        _depthLeft++;
        if (isBracketed)
        {
            EndJson(_position);
        }
    }

    /// <summary>Comes back out of a block collection; the next line belongs to an outer one, so it is indented as that one or less.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void LeaveBlock(int scope)
    {
        Unpack(scope);
        _depthLeft++;
        if (_column > _indent)
        {
            FailIndentation("expected a line that goes on with an open collection or ends it");
        }
    }

    /// <summary>Kind, phase and indentation of the collection at hand in one integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly int Pack() => (int)_kind | ((int)_phase << KindBits) | ((_indent + 1) << (KindBits + PhaseBits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Unpack(int scope)
    {
        _kind = (YamlCollection)(scope & ((1 << KindBits) - 1));
        _phase = (YamlPhase)((scope >> KindBits) & ((1 << PhaseBits) - 1));
        _indent = (scope >> (KindBits + PhaseBits)) - 1;
        _blockIndent = _kind < YamlCollection.FlowSequence ? _indent : NoBlock;
    }

    /// <summary>Stands in a block collection whose entries begin at a column, and of which nothing has been read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void OpenBlock(YamlCollection kind, int indent)
    {
        _kind = kind;
        _phase = YamlPhase.First;
        _indent = indent;
        _blockIndent = indent;
        if (indent > LargestIndent)
        {
            FailWidth();
        }
    }

    /// <summary>Steps to the next node of the collection at hand; false at the collection's end, or after a fault.</summary>
    internal bool Step()
    {
        if (!IsInMapping)
        {
            return NextElement();
        }

        if (!IsAtKey)
        {
            return NextKey();
        }

        NextValue();
        return _fault is null;
    }

    internal void Fail(CodecErrorKind kind, int offset, string detail) => Fail(new YamlFault(kind, detail, offset));

    internal void Fail(YamlFault fault)
    {
        _fault ??= fault;
        Stop();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void FailSyntax(int offset, string expected)
    {
        if (_fault is null)
        {
            Fail(
                offset < _end ? CodecErrorKind.Syntax : CodecErrorKind.UnexpectedEnd,
                offset,
                $"expected {expected}, found {Found(offset)}");
        }
    }

    /// <summary>Records that the line at the cursor is indented as none of the open collections is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void FailIndentation(string expected)
    {
        _fault ??= new YamlFault(CodecErrorKind.Syntax, expected, _position) { IsIndentation = true };
        Stop();
    }

    private void Stop()
    {
        _position = _end;
        _column = -1;
    }

    internal void OpenFlow(YamlCollection kind)
    {
        _kind = kind;
        _phase = YamlPhase.First;
        _blockIndent = NoBlock;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FailWidth() => Fail(CodecErrorKind.TooDeep, _position, "the line is indented by more than can be counted");
}
