using System.Buffers;
using System.Runtime.CompilerServices;
using ContractGen.Buffers;

namespace ContractGen.Formats.Yaml;

/// <summary>Reads YAML 1.2.2 into contracts.</summary>
/// <remarks>
/// <para>Every step has a short way, for lines as writers write them: a name at the known column is compared in place, a scalar ends with
/// its line. Where the short way does not fit, nothing has been consumed and the scanner takes the step.</para>
/// <para>A value is pending between a name, a dash or the document's begin and the call that reads it; the cursor then stands behind the
/// indicator. Behind a value it stands at the next token.</para>
/// </remarks>
internal ref partial struct YamlReader : IFormatReader
{
    private YamlScanner _scanner;
    private readonly YamlOptions _options;
    private byte[]? _scratch;
    private byte[]? _tag;
    private YamlAnchors _anchors;
    private PooledList<YamlFrame> _frames;
    private YamlState _document;

    // Where names may be compared in place: the end, or 0 where every name must be seen by NextField.
    private readonly int _fieldEnd;
    private int _valueFirst;
    private int _nameFirst;
    private int _caseNameFirst;
    private ReadOnlySpan<byte> _caseName;
    private int _caseValueFirst;
    private readonly bool _populating;

    // Where mappings are merged, their own duplicates are found ahead, and an entry may stand in the place of a merged one.
    private readonly CodecLimits? _mergeLimits;
    private bool _merges;

    /// <summary>Starts to read a stream.</summary>
    /// <param name="input">All of it, as UTF-8.</param>
    /// <param name="options">Limits and policies.</param>
    /// <param name="populating">Whether existing values are to be filled rather than replaced.</param>
    internal YamlReader(ReadOnlySpan<byte> input, YamlOptions options, bool populating)
    {
        CodecLimits limits = options.Limits;
        _options = options;
        _populating = populating;
        _scanner = new YamlScanner(input, limits.MaxDepth);
        _fieldEnd = limits.RejectDuplicates ? 0 : input.Length;
        _caseNameFirst = -1;
        _merges = options.MergeKeys;
        _mergeLimits = _merges && limits.RejectDuplicates ? limits with { RejectDuplicates = false } : null;
        if (input.Length > limits.MaxInputBytes)
        {
            _scanner.Fail(CodecErrorKind.LimitExceeded, 0, $"the input of {input.Length} bytes is longer than the limit of {limits.MaxInputBytes}");
        }
    }

    /// <inheritdoc/>
    public readonly bool Failed => _scanner._fault is not null;

    /// <inheritdoc/>
    public readonly CodecLimits Limits => _merges && _mergeLimits is not null ? _mergeLimits : _options.Limits;

    /// <inheritdoc/>
    public readonly bool Appends => false;

    /// <inheritdoc/>
    public readonly bool BuildsAnew(int count) => true;

    /// <inheritdoc/>
    public readonly bool Reuses(bool seenBefore) => _populating;

    /// <inheritdoc/>
    public void Fail(CodecErrorKind kind, string detail) => _scanner.Fail(kind, _valueFirst, detail);

    /// <summary>Goes to the root of the only document.</summary>
    internal void Begin()
    {
        // Looking ahead for merge keys costs a second pass, so it is looked whether there are any.
        _merges = _merges && _scanner.Slice(0, _scanner._end).IndexOf("<<"u8) >= 0;

        // A stream of nothing is an empty node: null.
        _scanner.NextDocument(out _);
        _document = _scanner.Save();
    }

    /// <summary>Ends the only document: nothing may follow.</summary>
    internal void End()
    {
        _scanner.EndDocument(out _);
        if (!Failed && _scanner._position < _scanner._end && _scanner.NextDocument(out _))
        {
            _scanner.Fail(CodecErrorKind.TrailingData, _scanner._position, "expected the end of the input, found another document");
        }

        Release();
    }

    /// <summary>Goes to the next document; false at the end of the stream.</summary>
    internal bool NextDocument(ref DocumentCursor cursor)
    {
        if (cursor.Count > 0)
        {
            _scanner.ContinueAt(cursor.Position, isBehindEnd: cursor.IsInList);
        }

        bool found = _scanner.NextDocument(out _);
        _document = _scanner.Save();
        return found;
    }

    /// <summary>Notes where the document ended that <see cref="NextDocument"/> began.</summary>
    internal void EndDocument(ref DocumentCursor cursor)
    {
        _scanner.EndDocument(out bool isExplicit);
        cursor.Position = _scanner._position;
        cursor.IsInList = isExplicit;
        cursor.Count++;
        Release();
    }

    /// <summary>The fault that was recorded, with line, column and path; the kind is <see cref="CodecErrorKind.None"/> if there is none.</summary>
    /// <param name="input">The input that the reader was made with.</param>
    internal readonly CodecError GetError(ReadOnlySpan<byte> input) =>
        _scanner._fault is null ? default : YamlLocation.Describe(input, _scanner._fault, _options.Limits.MaxDepth);

    /// <summary>Reads the properties and the extent of the scalar at hand and passes it; false when it is something else.</summary>
    private bool TryScalar(string expected)
    {
        if (Failed)
        {
            return false;
        }

        YamlNodeKind kind = _scanner.BeginNode();
        _valueFirst = _scanner.Node.Start;
        bool isAlias = kind == YamlNodeKind.Alias;
        if (isAlias)
        {
            kind = FollowToScalar();
        }

        if (kind >= YamlNodeKind.BlockSequence)
        {
            Mismatch(expected);
        }
        else if (isAlias || kind != YamlNodeKind.Empty)
        {
            _scanner.EndContent();
        }

        return !Failed;
    }

    private ReadOnlySpan<byte> NodeText() => _scanner.Value(ref _scratch);

    /// <summary>Records that the node found is not what was expected.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Mismatch(string expected)
    {
        if (Failed)
        {
            return;
        }

        ValueKind kind = KindOfNode();
        string found = kind switch
        {
            ValueKind.Null => "null",
            ValueKind.List => "a sequence",
            ValueKind.Map => "a mapping",
            _ when _scanner.Node.Kind == YamlNodeKind.Plain => $"'{_scanner.Text(_scanner.Node.First, _scanner.Node.Last)}'",
            _ => "a quoted scalar",
        };
        int offset = _scanner.Node.Kind == YamlNodeKind.Empty ? _scanner.Slice(0, _valueFirst).TrimEnd(" \t\r\n"u8).Length : _valueFirst;
        _scanner.Fail(kind == ValueKind.Null ? CodecErrorKind.UnexpectedNull : CodecErrorKind.TypeMismatch, offset, $"expected {expected}, found {found}");
    }

    private YamlTag TagOfNode()
    {
        if (_scanner.Node.TagLast == 0)
        {
            return YamlTag.None;
        }

        ReadOnlySpan<byte> tag = _scanner.ResolveTag(ref _tag);
        if (tag.SequenceEqual("!"u8))
        {
            return YamlTag.String;
        }

        ReadOnlySpan<byte> prefix = "tag:yaml.org,2002:"u8;
        if (!tag.StartsWith(prefix))
        {
            return YamlTag.Other;
        }

        tag = tag[prefix.Length..];
        return tag.SequenceEqual("str"u8) ? YamlTag.String
            : tag.SequenceEqual("int"u8) ? YamlTag.Integer
            : tag.SequenceEqual("float"u8) ? YamlTag.Float
            : tag.SequenceEqual("bool"u8) ? YamlTag.Boolean
            : tag.SequenceEqual("null"u8) ? YamlTag.Null
            : tag.SequenceEqual("binary"u8) ? YamlTag.Binary
            : tag.SequenceEqual("timestamp"u8) ? YamlTag.Timestamp
            : YamlTag.Other;
    }

    /// <summary>A buffer of at least the given size whose content is valid until the next call.</summary>
    private Span<byte> Scratch(int size)
    {
        if (_scratch is null || _scratch.Length < size)
        {
            if (_scratch is not null)
            {
                ArrayPool<byte>.Shared.Return(_scratch);
            }

            _scratch = ArrayPool<byte>.Shared.Rent(Math.Max(size, 256));
        }

        return _scratch;
    }

    private void Release()
    {
        _anchors.Release();
        _frames.Release();
        if (_scratch is not null)
        {
            ArrayPool<byte>.Shared.Return(_scratch);
            _scratch = null;
        }
    }
}
