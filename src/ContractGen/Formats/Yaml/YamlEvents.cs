using System.Buffers;
using System.Text;

namespace ContractGen.Formats.Yaml;

/// <summary>Reads YAML 1.2.2 as a stream of events: documents, collections, scalars and aliases, with tags, anchors and marks.</summary>
/// <remarks>
/// <para>Input in UTF-8 is read in place, UTF-16 and UTF-32 are transcoded first; a value is decoded when it is asked for. No member throws on bad input: <see cref="Read"/>
/// returns <see langword="false"/> and <see cref="GetError"/> says why.</para>
/// <para>Aliases are events and are not expanded. A reader in a pooled buffer: dispose of it.</para>
/// <code>
/// using YamlEvents events = new(input);
/// while (events.Read()) { … events.Kind … events.GetString() … }
/// if (events.Failed) { … events.GetError() … }
/// </code>
/// </remarks>
public ref struct YamlEvents
{
    private readonly ReadOnlySpan<byte> _input;
    private readonly CodecLimits _limits;
    private YamlScanner _scanner;
    private int[]? _scopes;
    private byte[]? _transcoded;
    private byte[]? _value;
    private byte[]? _tag;
    private YamlLine _line;
    private int _depth;
    private int _end;
    private bool _isContent;
    private bool _isStarted;

    /// <summary>Starts to read a stream.</summary>
    /// <param name="input">All of it, as UTF-8, UTF-16 or UTF-32.</param>
    /// <param name="limits">Limits on nesting and size; <see cref="CodecLimits.Default"/> when null.</param>
    public YamlEvents(ReadOnlySpan<byte> input, CodecLimits? limits = null)
    {
        _limits = limits ?? CodecLimits.Default;
        bool isText = true;
        if (YamlEncoding.IsWide(input) && input.Length <= _limits.MaxInputBytes)
        {
            isText = YamlEncoding.TryTranscode(input, out _transcoded, out int length);
            input = isText ? _transcoded.AsSpan(0, length) : default;
        }

        _input = input;
        _scanner = new YamlScanner(input, _limits.MaxDepth);
        _line = new YamlLine();
        if (!isText)
        {
            _scanner.Fail(CodecErrorKind.InvalidText, 0, YamlEncoding.NotText);
        }

        if (input.Length > _limits.MaxInputBytes)
        {
            _scanner.Fail(CodecErrorKind.LimitExceeded, 0, $"the input of {input.Length} bytes is longer than the limit of {_limits.MaxInputBytes}");
        }
    }

    /// <summary>What was read last.</summary>
    public YamlEventKind Kind { get; private set; }

    /// <summary>Whether reading failed.</summary>
    public readonly bool Failed => _scanner.Failed;

    /// <summary>How many collections are open.</summary>
    public readonly int Depth => _depth;

    /// <summary>Whether a document's begin or end is marked by <c>---</c> or <c>...</c>.</summary>
    public bool IsExplicit { get; private set; }

    /// <summary>Whether a sequence or mapping is in flow style.</summary>
    public readonly bool IsFlow => _scanner.Node.Kind >= YamlNodeKind.FlowSequence;

    /// <summary>How a scalar is spelled.</summary>
    public readonly YamlScalarStyle Style => _scanner.Node.Kind switch
    {
        YamlNodeKind.SingleQuoted => YamlScalarStyle.SingleQuoted,
        YamlNodeKind.DoubleQuoted => YamlScalarStyle.DoubleQuoted,
        YamlNodeKind.Literal => YamlScalarStyle.Literal,
        YamlNodeKind.Folded => YamlScalarStyle.Folded,
        _ => YamlScalarStyle.Plain,
    };

    /// <summary>The anchor of a node, or the name of an alias, as UTF-8; empty when there is none.</summary>
    public readonly ReadOnlySpan<byte> Anchor => Kind == YamlEventKind.Alias
        ? _scanner.Slice(_scanner.Node.First, _scanner.Node.Last)
        : IsNode ? _scanner.Slice(_scanner.Node.AnchorFirst, _scanner.Node.AnchorLast) : default;

    /// <summary>The tag of a node as UTF-8, its handle resolved and its escapes decoded; empty when there is none. Valid until the next tag is asked for.</summary>
    public ReadOnlySpan<byte> Tag => IsNode ? _scanner.ResolveTag(ref _tag) : default;

    /// <summary>The text of a scalar as UTF-8, valid until the next one is asked for; empty for other events.</summary>
    public ReadOnlySpan<byte> Value => Kind == YamlEventKind.Scalar ? _scanner.Value(ref _value) : default;

    /// <summary>Where the event begins, with the properties of its node. Reading marks in order costs one pass over the input.</summary>
    public YamlMark Start => _line.MarkOf(_input, IsNode ? _scanner.Node.Start : _end);

    /// <summary>Where the reader stands behind the event.</summary>
    public YamlMark End => _line.MarkOf(_input, _end);

    private readonly bool IsNode => Kind is YamlEventKind.Scalar or YamlEventKind.Alias or YamlEventKind.SequenceStart or YamlEventKind.MappingStart;

    /// <summary>Reads the next event; false behind the end of the stream, or when the input is not YAML.</summary>
    public bool Read()
    {
        if (!_isStarted)
        {
            _isStarted = true;
            return !_scanner.Failed && Emit(YamlEventKind.StreamStart);
        }

        if (_isContent)
        {
            _isContent = false;
            _scanner.EndContent();
        }

        YamlEventKind kind = _scanner.Failed
            ? YamlEventKind.None
            : Kind switch
            {
                YamlEventKind.StreamEnd or YamlEventKind.None => YamlEventKind.None,
                YamlEventKind.StreamStart or YamlEventKind.DocumentEnd => NextDocument(),
                YamlEventKind.DocumentStart => Node(),
                _ when _depth == 0 => EndDocument(),
                _ => _scanner.Step() ? Node() : EndCollection(),
            };

        return Emit(_scanner.Failed ? YamlEventKind.None : kind);
    }

    /// <summary>The text of a scalar; empty for other events.</summary>
    public string GetString() => Encoding.UTF8.GetString(Value);

    /// <summary>Why reading failed, with line, column and path; the kind is <see cref="CodecErrorKind.None"/> if it did not.</summary>
    public readonly CodecError GetError() => _scanner._fault is null ? default : YamlLocation.Describe(_input, _scanner._fault, _limits.MaxDepth);

    /// <summary>Gives rented buffers back.</summary>
    public void Dispose()
    {
        if (_scopes is not null)
        {
            ArrayPool<int>.Shared.Return(_scopes);
            _scopes = null;
        }

        if (_value is not null)
        {
            ArrayPool<byte>.Shared.Return(_value);
            _value = null;
        }

        if (_transcoded is not null)
        {
            ArrayPool<byte>.Shared.Return(_transcoded);
            _transcoded = null;
        }
    }

    private YamlEventKind NextDocument()
    {
        bool found = _scanner.NextDocument(out bool isExplicit);
        IsExplicit = isExplicit;
        return found ? YamlEventKind.DocumentStart : YamlEventKind.StreamEnd;
    }

    private YamlEventKind EndDocument()
    {
        _scanner.EndDocument(out bool isExplicit);
        IsExplicit = isExplicit;
        return YamlEventKind.DocumentEnd;
    }

    private YamlEventKind Node()
    {
        YamlNodeKind kind = _scanner.BeginNode();
        if (kind >= YamlNodeKind.BlockSequence)
        {
            if (_scopes is null || _depth == _scopes.Length)
            {
                Grow();
            }

            _scopes![_depth++] = _scanner.Enter();
            return kind is YamlNodeKind.BlockSequence or YamlNodeKind.FlowSequence ? YamlEventKind.SequenceStart : YamlEventKind.MappingStart;
        }

        _isContent = kind != YamlNodeKind.Empty;
        return kind == YamlNodeKind.Alias ? YamlEventKind.Alias : YamlEventKind.Scalar;
    }

    private YamlEventKind EndCollection()
    {
        YamlEventKind kind = _scanner.IsInMapping ? YamlEventKind.MappingEnd : YamlEventKind.SequenceEnd;
        if (!_scanner.Failed)
        {
            // What stands behind a closing bracket is looked at with the next event.
            _scanner.Leave(_scopes![--_depth]);
        }

        return kind;
    }

    private bool Emit(YamlEventKind kind)
    {
        Kind = kind;
        _end = _scanner._position;
        return kind != YamlEventKind.None;
    }

    private void Grow()
    {
        int[] larger = ArrayPool<int>.Shared.Rent(Math.Max(64, _depth * 2));
        if (_scopes is not null)
        {
            _scopes.CopyTo(larger, 0);
            ArrayPool<int>.Shared.Return(_scopes);
        }

        _scopes = larger;
    }
}
