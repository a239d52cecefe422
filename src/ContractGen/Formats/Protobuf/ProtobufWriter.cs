using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Buffers;
using ContractGen.Codecs;
using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>Writes the Protobuf wire format in one pass.</summary>
/// <remarks>A field's tag waits as a <see cref="PendingTag"/> until its value says how it is laid out, or that it is not written at all. What
/// is delimited reserves one byte for its length, which is filled in at the end; the content is moved where that is too short.</remarks>
internal unsafe ref partial struct ProtobufWriter : IFormatWriter
{
    // Scopes of messages and packed lists are offsets of their lengths. This one has none: from so far ahead no length is short.
    private const int WithoutLength = int.MinValue;

    private const int NoRoot = -1;

    private readonly ProtobufOptions _options;
    private WriteBuffer _buffer;
    private ulong _pending;
    private int _depthLeft;
    private int _root;

    // Only errors ask for it, so that what has none pays a store.
    private readonly delegate*<TypeSchema> _schema;

    internal ProtobufWriter(scoped in WriteBuffer buffer, ProtobufOptions options, bool isDelimited, delegate*<TypeSchema> schema)
    {
        _options = options;
        _schema = schema;
        _depthLeft = options.Limits.MaxDepth;
        _buffer.Take(buffer);
        _root = NoRoot;
        _pending = isDelimited ? PendingTag.LengthOnly : 0;
    }

    /// <summary>Ends the document and hands its buffer back.</summary>
    internal readonly void End(ref WriteBuffer buffer)
    {
        if (_root == NoRoot)
        {
            Refuse(CodecErrorKind.TypeMismatch, "the codec wrote no message, and nothing else can be a Protobuf document");
        }

        buffer.Take(_buffer);
    }

    public int BeginRecord(int fieldCount, int arrayLength) => OpenMessage();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Comment(ReadOnlySpan<byte> text)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Field(ReadOnlySpan<byte> name, int number)
    {
        ulong tag = PendingTag.Of(number);
        if (tag == 0)
        {
            RefuseNumber(name, number);
        }

        _pending = tag;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PresentField(ReadOnlySpan<byte> name, int number)
    {
        ulong tag = PendingTag.Of(number);
        if (tag == 0)
        {
            RefuseNumber(name, number);
        }

        _pending = tag | PendingTag.Present;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void NullField(ReadOnlySpan<byte> name, int number)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void AbsentField(ReadOnlySpan<byte> name, int number)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void SkipNumbers(int count)
    {
    }

    public void UnknownFields(UnknownFields fields)
    {
        if (fields.Format == ProtobufCodec.RawFormat)
        {
            WriteRaw(fields.Content, ref _buffer.Cursor);
        }
    }

    public void EndRecord(int scope) => CloseMessage(scope);

    public int BeginCase(ReadOnlySpan<byte> property, ReadOnlySpan<byte> name, int number)
    {
        int scope = OpenMessage();
        PresentField(name, number);
        return scope;
    }

    public void EndCase(int scope) => CloseMessage(scope);

    public readonly void Null() =>
        Refuse(CodecErrorKind.UnexpectedNull, "Protobuf has no null in lists and maps, nor as a document");

    /// <summary>Writes the tag of what is delimited and reserves the length; nothing for the root.</summary>
    private int OpenMessage()
    {
        if (--_depthLeft < 0)
        {
            RefuseDepth();
        }

        ulong pending = _pending;
        if (PendingTag.Length(pending) == 0)
        {
            return OpenRoot(pending);
        }

        return ReserveLength(ref WriteTag(pending, WireType.Delimited));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CloseMessage(int scope)
    {
        _depthLeft++;
        PatchLength(scope);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int OpenRoot(ulong pending)
    {
        if (pending == PendingTag.Packed || _root != NoRoot)
        {
            Refuse(CodecErrorKind.TypeMismatch, "a message stands where Protobuf has room for a scalar only");
        }

        int scope = pending == PendingTag.LengthOnly ? ReserveLength(ref _buffer.Cursor) : WithoutLength;
        _root = _buffer.Length;
        return scope;
    }

    /// <summary>Writes a tag of any length, also none, and returns the place behind it; the cursor stays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref byte WriteTag(ulong pending, int wireType)
    {
        ulong bytes = pending | (uint)wireType;
        ref byte cursor = ref _buffer.Cursor;
        Unsafe.WriteUnaligned(ref cursor, BitConverter.IsLittleEndian ? bytes : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(bytes));
        return ref Unsafe.Add(ref cursor, PendingTag.Length(pending));
    }

    /// <summary>Reserves one byte for a length and returns its offset.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReserveLength([UnscopedRef] ref byte place)
    {
        int scope = _buffer.OffsetOf(ref place);
        place = ProtobufOpenPath.OpenLength;
        Advance(ref Unsafe.Add(ref place, 1));
        return scope;
    }

    // The cursor is stored once per value and the slack looked at through the writer: a load of the cursor through another register than
    // the one that it was stored through costs a store's whole way instead of nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Advance([UnscopedRef] ref byte end)
    {
        _buffer.Cursor = ref end;
        if (Unsafe.IsAddressGreaterThan(ref end, ref _buffer.Limit))
        {
            _buffer.Grow(0);
        }
    }

    /// <summary>Fills in the length of what stands behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void PatchLength(int scope)
    {
        int length = _buffer.OffsetOf(ref _buffer.Cursor) - scope - 1;
        if ((uint)length < 0x80)
        {
            _buffer.At(scope) = (byte)length;
        }
        else
        {
            WidenLength(scope);
        }
    }

    // Whoever reserved one byte was too hopeful.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WidenLength(int scope)
    {
        if (scope == WithoutLength)
        {
            return;
        }

        int length = _buffer.Length - scope - 1;
        int width = Varint.Length((uint)length);
        ref byte content = ref _buffer.At(scope + 1);
        MemoryMarshal.CreateSpan(ref content, length).CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref content, width - 1), length));
        Varint.WritePadded(ref _buffer.At(scope), (uint)length, width);
        Advance(ref Unsafe.Add(ref _buffer.Cursor, width - 1));
    }

    private void WriteRaw(scoped ReadOnlySpan<byte> content, [UnscopedRef] ref byte place)
    {
        _buffer.Cursor = ref place;
        _buffer.Reserve(content.Length);
        content.CopyTo(MemoryMarshal.CreateSpan(ref _buffer.Cursor, content.Length));
        _buffer.Cursor = ref Unsafe.Add(ref _buffer.Cursor, content.Length);
    }

    private readonly void RefuseDepth() => Refuse(
        CodecErrorKind.TooDeep,
        string.Create(CultureInfo.InvariantCulture, $"the value nests deeper than the limit of {_options.Limits.MaxDepth}, or contains itself"));

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void RefuseNumber(ReadOnlySpan<byte> name, int number) => Refuse(
        CodecErrorKind.InvalidValue,
        string.Create(CultureInfo.InvariantCulture, $"'{System.Text.Encoding.UTF8.GetString(name)}' has no Protobuf field number: {number}"),
        next: 0);

    [DoesNotReturn]
    public readonly void Refuse(CodecErrorKind kind, string detail) => Refuse(kind, detail, _pending);

    [DoesNotReturn]
    private readonly void Refuse(CodecErrorKind kind, string detail, ulong next)
    {
        // Each open message, and each open map entry or list in it, has a length that is not known yet.
        int maxDepth = 2 * (_options.Limits.MaxDepth - _depthLeft);
        string path = _root == NoRoot ? "$" : ProtobufOpenPath.Of(_buffer.Written, _root, next, maxDepth, _schema());
        throw new ContractFormatException(new CodecError(ProtobufCodec.FormatName, kind, detail, _buffer.Length, 0, 0, path));
    }
}
