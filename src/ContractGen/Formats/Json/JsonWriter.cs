using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Buffers;

namespace ContractGen.Formats.Json;

/// <summary>Writes JSON.</summary>
/// <remarks>Every value ends with a comma, and what closes a record, list or map puts its bracket over the last one: no state about what
/// came first. The comma behind the root is left out at the end. Between values there is always the slack of <see cref="WriteBuffer"/>.</remarks>
internal ref partial struct JsonWriter : IFormatWriter
{
    // longer names take the road with a check; this much and a scalar always fit into the slack
    private const int LongestUncheckedName = 64;

    private readonly JsonOptions _options;
    private WriteBuffer _buffer;
    private int _depthLeft;
    private ReadOnlySpan<byte> _caseProperty;
    private ReadOnlySpan<byte> _caseName;

    internal JsonWriter(WriteBuffer buffer, JsonOptions options)
    {
        _options = options;
        _depthLeft = options.Limits.MaxDepth;
        _buffer = buffer;
    }

    /// <summary>Ends the document and hands its buffer back.</summary>
    internal WriteBuffer End()
    {
        RequireValue();
        _buffer.Cursor = ref Unsafe.Subtract(ref _buffer.Cursor, 1);
        return _buffer;
    }

    /// <summary>Ends a document that is one line of many and hands the buffer back.</summary>
    internal WriteBuffer EndLine()
    {
        RequireValue();
        Unsafe.Subtract(ref _buffer.Cursor, 1) = (byte)'\n';
        _buffer.Restore();
        return _buffer;
    }

    public int BeginRecord(int fieldCount, int arrayLength)
    {
        Open((byte)'{');
        if (!_caseProperty.IsEmpty)
        {
            WritePendingCase();
        }

        return 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Field(ReadOnlySpan<byte> name, int number)
    {
        if (name.Length > LongestUncheckedName)
        {
            LongField(name);
            return;
        }

        ref byte cursor = ref _buffer.Cursor;
        cursor = (byte)'"';
        Unsafe.CopyBlockUnaligned(
            ref Unsafe.Add(ref cursor, 1),
            ref MemoryMarshal.GetReference(name),
            (uint)name.Length);
        Unsafe.Add(ref cursor, name.Length + 1) = (byte)'"';
        Unsafe.Add(ref cursor, name.Length + 2) = (byte)':';
        _buffer.Cursor = ref Unsafe.Add(ref cursor, name.Length + 3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PresentField(ReadOnlySpan<byte> name, int number) => Field(name, number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NullField(ReadOnlySpan<byte> name, int number)
    {
        Field(name, number);
        Null();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void AbsentField(ReadOnlySpan<byte> name, int number)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void SkipNumbers(int count)
    {
    }

    public static string RawFormat => JsonCodec.RawFormat;

    public void UnknownFields(Codecs.UnknownFields fields)
    {
        if (fields.Format == JsonCodec.RawFormat)
        {
            WriteRaw(fields.Content);
        }
    }

    public void EndRecord(int scope) => Close((byte)'}');

    public int BeginCase(ReadOnlySpan<byte> property, ReadOnlySpan<byte> name, int number)
    {
        _caseProperty = property;
        _caseName = name;
        return 0;
    }

    // A case that wrote no record has nowhere to put its discriminator.
    public void EndCase(int scope)
    {
        if (!_caseProperty.IsEmpty)
        {
            Refuse(CodecErrorKind.UnknownCase, "the case of a union was not written as a record");
        }
    }

    public int BeginList(int count, ElementKind kind)
    {
        Open((byte)'[');
        return 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Element(int scope)
    {
    }

    public void EndList(int scope) => Close((byte)']');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryList<T, TCodec>(scoped ReadOnlySpan<T> elements)
        where TCodec : Codecs.ICodec<T> => false;

    public int BeginMap(int count)
    {
        Open((byte)'{');
        return 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int BeginEntry(int scope) => 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void EndEntry(int scope)
    {
    }

    public void EndMap(int scope) => Close((byte)'}');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Open(byte bracket)
    {
        if (--_depthLeft < 0)
        {
            RefuseDepth();
        }

        ref byte cursor = ref _buffer.Cursor;
        cursor = bracket;
        _buffer.Cursor = ref Unsafe.Add(ref cursor, 1);
        _buffer.Restore();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Close(byte bracket)
    {
        _depthLeft++;
        ref byte cursor = ref _buffer.Cursor;
        if (Unsafe.Subtract(ref cursor, 1) == (byte)',')
        {
            cursor = ref Unsafe.Subtract(ref cursor, 1);
        }

        cursor = bracket;
        Unsafe.Add(ref cursor, 1) = (byte)',';
        _buffer.Cursor = ref Unsafe.Add(ref cursor, 2);
        _buffer.Restore();
    }

    // "$type":"circle",
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WritePendingCase()
    {
        WriteName(_caseProperty, (byte)':');
        WriteName(_caseName, (byte)',');
        _caseProperty = default;
        _caseName = default;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LongField(ReadOnlySpan<byte> name) => WriteName(name, (byte)':');

    private readonly void RequireValue()
    {
        if (_buffer.Length == 0 || Unsafe.Subtract(ref _buffer.Cursor, 1) != (byte)',')
        {
            Refuse(CodecErrorKind.UnexpectedEnd, "the codec wrote no value");
        }
    }

    private readonly void RefuseDepth() => Refuse(
        CodecErrorKind.TooDeep,
        string.Create(CultureInfo.InvariantCulture, $"the value nests deeper than the limit of {_options.Limits.MaxDepth}, or contains itself"));

    [DoesNotReturn]
    private readonly void Refuse(CodecErrorKind kind, string detail) =>
        throw new ContractFormatException(new CodecError(JsonCodec.FormatName, kind, detail, _buffer.Length, 0, 0, "$"));
}
