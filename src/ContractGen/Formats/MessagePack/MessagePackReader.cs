using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Schemas;

namespace ContractGen.Formats.MessagePack;

/// <summary>Reads MessagePack from one contiguous span, in whichever of its encodings a value stands.</summary>
/// <remarks>After a fault the cursor stands at the end of the input, so every fast path fails by its own bounds check.</remarks>
public ref partial struct MessagePackReader : IFormatReader
{
    private readonly ref byte _start;
    private readonly MessagePackOptions _options;
    private MessagePackFault? _fault;
    private byte[]? _scratch;
    private readonly int _end;
    private int _position;

    // Of the record at hand: where it is a map, how many fields are left, else 0; where it is an array, the next number, else 0, and the last.
    private int _fields;
    private int _number;
    private int _last;

    // Where names may be compared in place: the end, or 0 where every name must be seen by NextField.
    private readonly int _fieldEnd;
    private int _depthLeft;

    // Elements that lists and maps may still announce: every element takes a byte of its own.
    private int _announced;
    private int _nameOffset;
    private int _caseNumber;
    private int _caseOffset;
    private int _caseLength;
    private readonly bool _populating;

    /// <summary>Starts to read a document.</summary>
    /// <param name="input">The whole document.</param>
    /// <param name="options">Limits and policies.</param>
    /// <param name="populating">Whether existing values are to be filled rather than replaced.</param>
    public MessagePackReader(ReadOnlySpan<byte> input, MessagePackOptions options, bool populating)
    {
        ArgumentNullException.ThrowIfNull(options);
        CodecLimits limits = options.Limits;
        _start = ref MemoryMarshal.GetReference(input);
        _end = input.Length;
        _options = options;
        _populating = populating;
        _fieldEnd = limits.RejectDuplicates ? 0 : input.Length;
        _announced = input.Length;
        _depthLeft = limits.MaxDepth;
        if (input.Length > limits.MaxInputBytes)
        {
            FailAt(CodecErrorKind.LimitExceeded, 0, $"the input of {input.Length} bytes is longer than the limit of {limits.MaxInputBytes}");
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

    private readonly int Depth => _options.Limits.MaxDepth - _depthLeft;

    /// <inheritdoc/>
    public readonly bool Reuses(bool seenBefore) => _populating;

    /// <inheritdoc/>
    public void Fail(CodecErrorKind kind, string detail) => Record(kind, detail, _position, isBehindValue: true);

    /// <summary>Ends the document: nothing may follow the value.</summary>
    public void End()
    {
        if (_position < _end)
        {
            int rest = _end - _position;
            FailAt(CodecErrorKind.TrailingData, _position, $"expected the end of the input, found {rest} more {(rest == 1 ? "byte" : "bytes")}");
        }

        ReleaseScratch();
    }

    /// <summary>The fault that was recorded, with its path; the kind is <see cref="CodecErrorKind.None"/> if there is none.</summary>
    /// <param name="input">The input that the reader was made with.</param>
    public readonly CodecError GetError(ReadOnlySpan<byte> input) => GetError(input, 0, null);

    internal readonly CodecError GetError(ReadOnlySpan<byte> input, int documentStart, TypeSchema? schema) =>
        _fault is null ? default : MessagePackLocation.Describe(input, documentStart, _fault, schema);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref byte At(int position) => ref Unsafe.Add(ref _start, (nint)(uint)position);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ReadOnlySpan<byte> Slice(int first, int end) => MemoryMarshal.CreateReadOnlySpan(ref At(first), end - first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ushort Load16(int position)
    {
        ushort value = Unsafe.ReadUnaligned<ushort>(ref At(position));
        return BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly uint Load32(int position)
    {
        uint value = Unsafe.ReadUnaligned<uint>(ref At(position));
        return BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ulong Load64(int position)
    {
        ulong value = Unsafe.ReadUnaligned<ulong>(ref At(position));
        return BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value;
    }

    /// <summary>The first byte of the value at hand; at the end of the input one that no value begins with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly byte Code() => _position < _end ? At(_position) : MessagePackCode.Unused;

    private void FailAt(CodecErrorKind kind, int offset, string detail) => Record(kind, detail, offset, isBehindValue: false);

    private void Record(CodecErrorKind kind, string detail, int offset, bool isBehindValue)
    {
        _fault ??= new MessagePackFault(kind, detail, offset, isBehindValue, Depth);
        _position = _end;
    }

    /// <summary>Records that the input ends in the middle of what was expected.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FailEnd(string expected) =>
        FailAt(CodecErrorKind.UnexpectedEnd, _end, $"expected {expected}, found the end of the input");

    /// <summary>Records that the value at hand is not the one that was expected.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Mismatch(string expected)
    {
        if (_position >= _end)
        {
            FailEnd(expected);
            return;
        }

        byte code = At(_position);
        CodecErrorKind kind = code switch
        {
            MessagePackCode.Nil => CodecErrorKind.UnexpectedNull,
            MessagePackCode.Unused => CodecErrorKind.Syntax,
            _ => CodecErrorKind.TypeMismatch,
        };
        FailAt(kind, _position, $"expected {expected}, found {MessagePackToken.Describe(code)}");
    }

    /// <summary>A buffer of at least the given size whose content is valid until the next call.</summary>
    private Span<byte> Scratch(int size)
    {
        if (_scratch is null || _scratch.Length < size)
        {
            ReleaseScratch();
            _scratch = ArrayPool<byte>.Shared.Rent(size);
        }

        return _scratch;
    }

    private void ReleaseScratch()
    {
        if (_scratch is not null)
        {
            ArrayPool<byte>.Shared.Return(_scratch);
            _scratch = null;
        }
    }
}
