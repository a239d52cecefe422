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

    // the scopes: whether there is something left to close
    private const int Closed = 0;
    private const int Opened = 1;

    private readonly JsonOptions _options;
    private WriteBuffer _buffer;
    private int _depthLeft;
    private ReadOnlySpan<byte> _caseProperty;
    private ReadOnlySpan<byte> _caseName;

    internal JsonWriter(scoped in WriteBuffer buffer, JsonOptions options)
    {
        _options = options;
        _depthLeft = options.Limits.MaxDepth;
        _buffer.Take(buffer);
    }

    /// <summary>Ends the document and hands its buffer back.</summary>
    internal readonly void End(ref WriteBuffer buffer)
    {
        RequireValue();
        buffer.Take(_buffer);
        buffer.Cursor = ref Unsafe.Subtract(ref buffer.Cursor, 1);
    }

    /// <summary>Ends a document that is one line of many and hands the buffer back.</summary>
    internal readonly void EndLine(ref WriteBuffer buffer)
    {
        RequireValue();
        buffer.Take(_buffer);
        Unsafe.Subtract(ref buffer.Cursor, 1) = (byte)'\n';
        buffer.Restore();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int BeginRecord(int fieldCount, int arrayLength)
    {
        int scope = Open((byte)'{');
        if (!_caseProperty.IsEmpty)
        {
            WritePendingCase();
        }

        return scope;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Comment(ReadOnlySpan<byte> text)
    {
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndRecord(int scope) => Close((byte)'}', Opened);

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int BeginList(int count, ElementKind kind) => count == 0 ? Empty((byte)'[', (byte)']') : Open((byte)'[');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Element(int scope)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndList(int scope) => Close((byte)']', scope);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryList<T, TCodec>(scoped ReadOnlySpan<T> elements)
        where TCodec : Codecs.ICodec<T> => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int BeginMap(int count) => count == 0 ? Empty((byte)'{', (byte)'}') : Open((byte)'{');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int BeginEntry(int scope) => 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void EndEntry(int scope)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndMap(int scope) => Close((byte)'}', scope);

    // An empty list or map is written whole where it begins.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Empty(byte opening, byte closing)
    {
        ref byte cursor = ref _buffer.Cursor;
        cursor = opening;
        Unsafe.Add(ref cursor, 1) = closing;
        Unsafe.Add(ref cursor, 2) = (byte)',';
        _buffer.Cursor = ref Unsafe.Add(ref cursor, 3);
        RestoreSlack();
        return Closed;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Open(byte bracket)
    {
        if (--_depthLeft < 0)
        {
            RefuseDepth();
        }

        ref byte cursor = ref _buffer.Cursor;
        cursor = bracket;
        _buffer.Cursor = ref Unsafe.Add(ref cursor, 1);
        RestoreSlack();
        return Opened;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Close(byte bracket, int scope)
    {
        if (scope == Closed)
        {
            return;
        }

        ref byte cursor = ref _buffer.Cursor;
        if (Unsafe.Subtract(ref cursor, 1) != (byte)',')
        {
            // A branch rather than a conditional move: what comes next must not wait for the byte that was just written.
            CloseEmpty(bracket);
            return;
        }

        _depthLeft++;
        Unsafe.Subtract(ref cursor, 1) = bracket;
        cursor = (byte)',';
        _buffer.Cursor = ref Unsafe.Add(ref cursor, 1);
        RestoreSlack();
    }

    // Not the buffer's own method: its address would stand in a register of its own, and a load of the cursor through another register
    // than the one that it was stored through costs a store's whole way instead of nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void RestoreSlack()
    {
        if (Unsafe.IsAddressGreaterThan(ref _buffer.Cursor, ref _buffer.Limit))
        {
            _buffer.Grow(0);
        }
    }

    // a record without fields, or a codec that wrote no value
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CloseEmpty(byte bracket)
    {
        _depthLeft++;
        ref byte cursor = ref _buffer.Cursor;
        cursor = bracket;
        Unsafe.Add(ref cursor, 1) = (byte)',';
        _buffer.Cursor = ref Unsafe.Add(ref cursor, 2);
        RestoreSlack();
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
    public readonly void Refuse(CodecErrorKind kind, string detail)
    {
        // The way to the value is found in what was written before it; lines and columns of a text that nobody gets to see say nothing.
        var fault = new JsonFault(kind, detail, _buffer.Length, isBehindValue: false);
        throw new ContractFormatException(JsonLocation.Describe(_buffer.Written, fault) with { Line = 0, Column = 0 });
    }
}
