using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ContractGen.Buffers;

namespace ContractGen.Formats.Yaml;

/// <summary>Writes YAML in block style, every level indented by two columns, also lists under their key.</summary>
/// <remarks>
/// <para>A name ends with <c>": "</c>, a list's dash with <c>"- "</c> and a scalar with its line break. A collection that follows a name
/// puts its line break over the blank. One that follows a dash starts again at the head of the line, so that its first entry is written
/// as any other, and the dash is put back at the end: no entry ever asks whether it is the first.</para>
/// <para>A collection that turns out to hold nothing becomes <c>{}</c> or <c>[]</c> when it is closed.</para>
/// </remarks>
/// <typeparam name="TComments">Whether comments are written.</typeparam>
internal ref partial struct YamlWriter<TComments> : IFormatWriter
    where TComments : IYamlComments
{
    private const int Step = 2;

    // Indentation up to here is stored at once and unasked; so much, a name and a scalar always fit into the slack of the buffer.
    private const int SpacesAtOnce = 32;

    private readonly YamlOptions _options;
    private readonly int _start;
    private readonly int _deepest;
    private WriteBuffer _buffer;

    // the column in which the entries of the open collection stand; below zero at the root
    private int _indent;

    // how many open collections are elements whose dash is put back at their end, and where that of the outermost will stand
    private int _openElements;
    private int _firstDash;
    private ReadOnlySpan<byte> _caseProperty;
    private ReadOnlySpan<byte> _caseName;

    internal YamlWriter(scoped in WriteBuffer buffer, YamlOptions options)
    {
        _options = options;
        _buffer.Take(buffer);
        _start = buffer.Length;
        _indent = -Step;
        _deepest = (options.Limits.MaxDepth - 1) * Step;
    }

    /// <summary>Ends the document and hands its buffer back.</summary>
    internal readonly void End(ref WriteBuffer buffer)
    {
        if (_buffer.Length == _start)
        {
            Refuse(CodecErrorKind.UnexpectedEnd, "the codec wrote no value");
        }

        buffer.Take(_buffer);
    }

    public int BeginRecord(int fieldCount, int arrayLength)
    {
        int scope = Open();
        if (!_caseProperty.IsEmpty)
        {
            WritePendingCase();
        }

        return scope;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Comment(ReadOnlySpan<byte> text)
    {
        if (TComments.AreWritten)
        {
            WriteComment(text);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Field(ReadOnlySpan<byte> name, int number)
    {
        if (_indent > SpacesAtOnce || !YamlNames.IsPlain(name))
        {
            WriteName(name);
            return;
        }

        ref byte cursor = ref StoreIndentation();
        Unsafe.CopyBlockUnaligned(ref cursor, ref MemoryMarshal.GetReference(name), (uint)name.Length);
        Unsafe.Add(ref cursor, name.Length) = (byte)':';
        Unsafe.Add(ref cursor, name.Length + 1) = (byte)' ';
        _buffer.Cursor = ref Unsafe.Add(ref cursor, name.Length + 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PresentField(ReadOnlySpan<byte> name, int number) => Field(name, number);

    [MethodImpl(MethodImplOptions.NoInlining)]
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

    // What was kept are whole lines without the indentation of their record.
    public void UnknownFields(Codecs.UnknownFields fields)
    {
        if (fields.Format != YamlNames.RawFormat || fields.Content.IsEmpty)
        {
            return;
        }

        ReadOnlySpan<byte> rest = fields.Content;
        while (!rest.IsEmpty)
        {
            int length = rest.IndexOf((byte)'\n') + 1;
            length = length == 0 ? rest.Length : length;
            if (rest[0] != (byte)'\n')
            {
                Indent(_indent);
            }

            Copy(rest[..length]);
            rest = rest[length..];
        }

        if (!fields.Content.EndsWith("\n"u8))
        {
            Copy("\n"u8);
        }
    }

    public void EndRecord(int scope) => Close(scope, (byte)'{', (byte)'}');

    public int BeginCase(ReadOnlySpan<byte> property, ReadOnlySpan<byte> name, int number)
    {
        _caseProperty = property;
        _caseName = name;
        return 0;
    }

    // A case that wrote no record has nowhere to put its discriminator.
    public readonly void EndCase(int scope)
    {
        if (!_caseProperty.IsEmpty)
        {
            Refuse(CodecErrorKind.UnknownCase, "the case of a union was not written as a record");
        }
    }

    // Opens a collection. The scope is where its first line starts, as a complement if a dash is to be put back into that line.
    private int Open()
    {
        int indent = _indent;
        if (indent >= _deepest)
        {
            RefuseDepth();
        }

        _indent = indent + Step;
        ref byte cursor = ref _buffer.Cursor;
        if (indent < 0)
        {
            return _buffer.Length;
        }

        if (Unsafe.Subtract(ref cursor, 2) == (byte)':')
        {
            Unsafe.Subtract(ref cursor, 1) = (byte)'\n';
            _buffer.Restore();
            return _buffer.Length;
        }

        _buffer.Cursor = ref Unsafe.Subtract(ref cursor, indent + 2);
        _buffer.Restore();
        if (_openElements++ == 0)
        {
            _firstDash = _buffer.Length + indent;
        }

        return ~_buffer.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Close(int scope, byte opening, byte closing)
    {
        int indent = _indent - Step;
        _indent = indent;
        int start = scope ^ (scope >> 31);
        _openElements += scope >> 31;
        if (_buffer.Length == start)
        {
            WriteEmpty(scope, opening, closing);
        }
        else if (scope < 0)
        {
            _buffer.At(start + indent) = (byte)'-';
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteEmpty(int scope, byte opening, byte closing)
    {
        if (scope < 0)
        {
            Indent(_indent);
            Copy("- "u8);
        }
        else if (_indent >= 0)
        {
            Unsafe.Subtract(ref _buffer.Cursor, 1) = (byte)' ';
        }

        Copy([opening, closing, (byte)'\n']);
    }

    // $type: circle
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WritePendingCase()
    {
        WriteName(_caseProperty);
        Enum(_caseName, 0);
        _caseProperty = default;
        _caseName = default;
    }

    // Spaces up to the column of an entry that stands no deeper than SpacesAtOnce; what is stored beyond will be written over.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref byte StoreIndentation()
    {
        ref byte cursor = ref _buffer.Cursor;
        Vector256.Create((byte)' ').StoreUnsafe(ref cursor);
        return ref Unsafe.Add(ref cursor, _indent);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Indent(int columns)
    {
        _buffer.Reserve(columns);
        MemoryMarshal.CreateSpan(ref _buffer.Cursor, columns).Fill((byte)' ');
        _buffer.Cursor = ref Unsafe.Add(ref _buffer.Cursor, columns);
    }

    private void Copy(scoped ReadOnlySpan<byte> content)
    {
        _buffer.Reserve(content.Length);
        content.CopyTo(MemoryMarshal.CreateSpan(ref _buffer.Cursor, content.Length));
        _buffer.Cursor = ref Unsafe.Add(ref _buffer.Cursor, content.Length);
    }

    private readonly void RefuseDepth() => Refuse(
        CodecErrorKind.TooDeep,
        string.Create(CultureInfo.InvariantCulture, $"the value nests deeper than the limit of {_options.Limits.MaxDepth}, or contains itself"));

    [DoesNotReturn]
    public readonly void Refuse(CodecErrorKind kind, string detail)
    {
        // The way to the value is that of any scalar in its place, or, where more than one dash is missing still, in the place of the outermost of them.
        ReadOnlySpan<byte> written = _openElements > 1 ? _buffer.Written[..Math.Min(_firstDash, _buffer.Length)] : _buffer.Written;
        byte[] text = new byte[Math.Max(written.Length, _openElements > 0 ? _firstDash + 2 : 0) + 2];
        text.AsSpan().Fill((byte)' ');
        written.CopyTo(text);
        if (_openElements > 0)
        {
            text[_firstDash] = (byte)'-';
        }

        text[^2] = (byte)'0';
        text[^1] = (byte)'\n';
        CodecError error = YamlLocation.Describe(text, new YamlFault(kind, detail, text.Length - 2), _options.Limits.MaxDepth);
        throw new ContractFormatException(error with { Offset = _buffer.Length, Line = 0, Column = 0 });
    }
}
