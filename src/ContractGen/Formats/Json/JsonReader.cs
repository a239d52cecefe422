using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractGen.Formats.Json;

/// <summary>Reads JSON (RFC 8259) from one contiguous span.</summary>
/// <remarks>After a fault the cursor stands at the end of the input, so every fast path fails by its own bounds check.</remarks>
public ref partial struct JsonReader : IFormatReader
{
    private readonly ref byte _start;
    private readonly JsonOptions _options;
    private JsonFault? _fault;
    private byte[]? _scratch;
    private readonly int _end;
    private int _position;

    // Where names may be compared in place: the end, or 0 where every name must be seen by NextField.
    private readonly int _fieldEnd;

    // Where a comma alone tells that an element follows: the end, or 0 where a trailing comma is allowed.
    private readonly int _elementEnd;
    private int _depthLeft;
    private int _nameOffset;
    private int _caseNameOffset;
    private int _caseValueOffset;
    private readonly bool _populating;

    /// <summary>Starts to read a document.</summary>
    /// <param name="input">The whole document as UTF-8.</param>
    /// <param name="options">Limits and policies.</param>
    /// <param name="populating">Whether existing values are to be filled rather than replaced.</param>
    public JsonReader(ReadOnlySpan<byte> input, JsonOptions options, bool populating)
    {
        ArgumentNullException.ThrowIfNull(options);
        CodecLimits limits = options.Limits;
        _start = ref MemoryMarshal.GetReference(input);
        _end = input.Length;
        _options = options;
        _populating = populating;
        _fieldEnd = limits.RejectDuplicates ? 0 : input.Length;
        _elementEnd = options.AllowTrailingCommas ? 0 : input.Length;
        _depthLeft = limits.MaxDepth;
        _caseNameOffset = -1;
        if (input.Length > limits.MaxInputBytes)
        {
            FailAt(CodecErrorKind.LimitExceeded, 0, $"the input of {input.Length} bytes is longer than the limit of {limits.MaxInputBytes}");
        }
        else if (input.Length >= 3 && _start == 0xEF)
        {
            ByteOrderMark(input);
        }
    }

    /// <inheritdoc/>
    public readonly bool Failed => _fault is not null;

    /// <inheritdoc/>
    public readonly CodecLimits Limits => _options.Limits;

    /// <inheritdoc/>
    public readonly bool Appends => false;

    /// <inheritdoc/>
    public readonly bool BuildsAnew(int count) => true;

    /// <inheritdoc/>
    public readonly bool Reuses(bool seenBefore) => _populating;

    /// <inheritdoc/>
    public void Fail(CodecErrorKind kind, string detail) => Record(kind, detail, _position, isBehindValue: true);

    /// <summary>Ends the document: only white space may follow the value.</summary>
    public void End()
    {
        Token();
        if (_position < _end)
        {
            if (!TryFailFraction())
            {
                FailAt(CodecErrorKind.TrailingData, _position, $"expected the end of the input, found {Found()}");
            }
        }

        ReleaseScratch();
    }

    /// <summary>The fault that was recorded, with line, column and path; the kind is <see cref="CodecErrorKind.None"/> if there is none.</summary>
    /// <param name="input">The input that the reader was made with.</param>
    public readonly CodecError GetError(ReadOnlySpan<byte> input) =>
        _fault is null ? default : JsonLocation.Describe(input, _fault);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref byte At(int position) => ref Unsafe.Add(ref _start, (nint)(uint)position);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ReadOnlySpan<byte> Slice(int first, int end) => MemoryMarshal.CreateReadOnlySpan(ref At(first), end - first);

    private void FailAt(CodecErrorKind kind, int offset, string detail) => Record(kind, detail, offset, isBehindValue: false);

    private void Record(CodecErrorKind kind, string detail, int offset, bool isBehindValue)
    {
        _fault ??= new JsonFault(kind, detail, offset, isBehindValue);
        _position = _end;
    }

    private void ByteOrderMark(ReadOnlySpan<byte> input)
    {
        if (input.StartsWith("\uFEFF"u8))
        {
            if (_options.ByteOrderMark == JsonByteOrderMark.Refuse)
            {
                FailAt(CodecErrorKind.Syntax, 0, "expected a value, found a byte order mark");
            }
            else
            {
                _position = 3;
            }
        }
    }

    private void ReleaseScratch()
    {
        if (_scratch is not null)
        {
            ArrayPool<byte>.Shared.Return(_scratch);
            _scratch = null;
        }
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
}
