using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>Reads the Protobuf wire format from one contiguous span.</summary>
/// <remarks>The end is always that of the message or packed list at hand; whoever opens one keeps the outer end as its scope. After a
/// fault the cursor stands behind every end, so every fast path fails by its own bounds check.</remarks>
internal ref partial struct ProtobufReader : IFormatReader
{
    // What stands at the cursor instead of a value with a wire type. Several: of the values of a map's entry, one of the wire type asked for.
    private const int Root = 8;
    private const int Absent = 9;
    private const int LeftOut = 10;
    private const int Several = 11;

    // In the same word as the wire type: the first element of a list that is not packed, and the length of the tag.
    private const int First = 1 << 16;
    private const int TagLengthShift = 8;

    // Also there: the value of a map's entry, which is as if it were absent where its wire type is another.
    private const int OfEntry = 1 << 17;

    // How many elements of collections that cannot grow a document may make be copied again.
    private const int CopiesFree = 1 << 16;
    private const int CopiesPerByte = 16;

    private readonly ref byte _start;
    private readonly ProtobufOptions _options;
    private ProtobufFault? _fault;
    private MessageSegments? _segments;
    private readonly int _length;
    private int _position;
    private int _end;
    private int _field;
    private int _depthLeft;
    private int _keyOffset;
    private int _valueOffset;
    private bool _hasSeveralValues;
    private int _entryStart;
    private int _entryEnd;
    private int _caseNumber;
    private readonly bool _populating;

    // Whether the rare must be looked for where a message begins or ends: a fault, a merge, a message in several pieces.
    private bool _isUnusual;
    private bool _goesBack;
    private bool _wasUnusual;
    private int _leftAt;
    private bool _merges;
    private bool _appends;

    // The levels of nesting at which a message is merged into one that was read before.
    private LevelSet _merged;
    private long _copied;

    internal ProtobufReader(ReadOnlySpan<byte> input, ProtobufOptions options, bool populating)
    {
        CodecLimits limits = options.Limits;
        _start = ref MemoryMarshal.GetReference(input);
        _length = input.Length;
        _end = input.Length;
        _options = options;
        _populating = populating;
        _depthLeft = limits.MaxDepth;
        _field = Root;
        if (input.Length > limits.MaxInputBytes || input.Length > System.Array.MaxLength)
        {
            FailAt(CodecErrorKind.LimitExceeded, 0, $"the input of {input.Length} bytes is longer than the limit of {limits.MaxInputBytes}");
        }
    }

    public readonly bool Failed => _fault is not null;

    public readonly CodecLimits Limits => _options.Limits;

    public readonly bool Appends => _appends;

    // An array that goes on n times, because another field stands between its elements, would cost n² copies.
    public bool BuildsAnew(int count)
    {
        _copied += count;
        if (_copied <= CopiesFree + (CopiesPerByte * (long)_length))
        {
            return true;
        }

        FailAt(
            CodecErrorKind.LimitExceeded, Math.Max(_position - 1, 0), "arrays or other collections that cannot grow go on too often behind other fields");
        return false;
    }

    public bool Reuses(bool seenBefore)
    {
        if (seenBefore || _isUnusual)
        {
            _merges = seenBefore || _merged.Contains(Level);
            _appends = _merges;
            _isUnusual = true;
        }

        return _populating || _merges;
    }

    public void Fail(CodecErrorKind kind, string detail) => FailAt(kind, Math.Max(_position - 1, 0), detail);

    /// <summary>The fault that was recorded; the kind is <see cref="CodecErrorKind.None"/> if there is none.</summary>
    /// <param name="input">The input that the reader was made with.</param>
    /// <param name="start">Where the document begins in it.</param>
    /// <param name="end">Where the document ends in it.</param>
    /// <param name="schema">What the document should be.</param>
    internal readonly CodecError GetError(ReadOnlySpan<byte> input, int start, int end, TypeSchema schema) =>
        _fault is null
            ? default
            : new CodecError(ProtobufCodec.FormatName, _fault.Kind, _fault.Detail, _fault.Offset, 0, 0, ProtobufPath.Of(input[..end], start, _fault, schema));

    private readonly bool IsAbsent => _field is Absent or LeftOut;

    private readonly int Level => _options.Limits.MaxDepth - _depthLeft;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref byte At(int position) => ref Unsafe.Add(ref _start, (nint)(uint)position);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ReadOnlySpan<byte> Slice(int first, int length) => MemoryMarshal.CreateReadOnlySpan(ref At(first), length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FailAt(CodecErrorKind kind, int offset, string detail)
    {
        if (_fault is null)
        {
            _fault = new ProtobufFault(kind, detail, offset);
            _fault.Ends.Add(_end);
        }

        _isUnusual = true;
        _position = _length + 1;
    }

    private void FailEnd() =>
        FailAt(CodecErrorKind.UnexpectedEnd, Math.Min(_position, _end), "the value does not end before its message does");

    private void FailDepth() =>
        FailAt(CodecErrorKind.TooDeep, _position, $"nested deeper than the limit of {_options.Limits.MaxDepth}");

    /// <summary>Records that the value at hand has another wire type; true where it is to be read again instead, from elsewhere in the map's
    /// entry or as if it were absent.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Mismatch(FieldKind kind, string expected)
    {
        if (_field == Several)
        {
            _field = GoToLast(ProtobufCodec.ValueNumber, kind) ? _field : Absent;
            return true;
        }

        if ((_field & OfEntry) != 0)
        {
            _field = Absent;
            return true;
        }

        if ((byte)_field is WireType.EndGroup or > WireType.Fixed32 and < Root)
        {
            FailAt(CodecErrorKind.Syntax, Math.Max(_position - 1, 0), NoWireType((byte)_field));
            return false;
        }

        FailAt(CodecErrorKind.TypeMismatch, Math.Max(_position - 1, 0), $"expected {expected}, found {Found}");
        return false;
    }

    private readonly string Found => (byte)_field switch
    {
        WireType.Varint => "a varint",
        WireType.Fixed64 => "eight bytes",
        WireType.Delimited => "a length and bytes",
        WireType.StartGroup => "a group",
        WireType.Fixed32 => "four bytes",
        Root => "a document, which is a message",
        _ => "something else",
    };

    private static string NoWireType(int wireType) =>
        wireType == WireType.EndGroup ? "a group ends that did not begin" : $"there is no wire type {wireType}";
}
