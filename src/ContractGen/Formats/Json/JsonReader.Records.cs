using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using ContractGen.Codecs;

namespace ContractGen.Formats.Json;

/// <content>Records. The scope is the offset behind the opening brace: at it, no field has been read yet.</content>
public ref partial struct JsonReader
{
    /// <inheritdoc/>
    public bool BeginRecord(out int scope) => Open((byte)'{', "an object", out scope);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFirstField(ReadOnlySpan<byte> name, int number, FieldKind kind)
    {
        int position = _position;
        if (_fieldEnd - position < name.Length + 3)
        {
            return false;
        }

        if (At(position) == '"'
            && MemoryMarshal.CreateReadOnlySpan(ref At(position + 1), name.Length).SequenceEqual(name)
            && Unsafe.ReadUnaligned<ushort>(ref At(position + name.Length + 1)) == QuoteColon)
        {
            _position = position + name.Length + 3;
            return true;
        }

        return At(position) <= ' ' && TryFieldBehindSpace(name, position);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryField(ReadOnlySpan<byte> name, int number, FieldKind kind)
    {
        int position = _position;
        if (_fieldEnd - position < name.Length + 4)
        {
            return false;
        }

        if (Unsafe.ReadUnaligned<ushort>(ref At(position)) == CommaQuote
            && MemoryMarshal.CreateReadOnlySpan(ref At(position + 2), name.Length).SequenceEqual(name)
            && Unsafe.ReadUnaligned<ushort>(ref At(position + name.Length + 2)) == QuoteColon)
        {
            _position = position + name.Length + 4;
            return true;
        }

        return At(position + 1) <= ' ' && At(position) == ',' && TryFieldBehindSpace(name, position + 1);
    }

    /// <summary>The second chance, for indented documents: white space before the name and behind the colon.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryFieldBehindSpace(ReadOnlySpan<byte> name, int position)
    {
        position = SkipWhiteSpace(position);
        if (_fieldEnd - position >= name.Length + 3
            && At(position) == '"'
            && Slice(position + 1, position + 1 + name.Length).SequenceEqual(name)
            && Unsafe.ReadUnaligned<ushort>(ref At(position + name.Length + 1)) == QuoteColon)
        {
            _position = SkipWhiteSpace(position + name.Length + 3);
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextField(ref int scope, out ReadOnlySpan<byte> name, out int number)
    {
        number = 0;
        if (_position < _end && At(_position) == '}')
        {
            _position++;
            _depthLeft++;
            name = default;
            return false;
        }

        return NextFieldElsewhere(scope, out name);
    }

    /// <summary>Reads the next name, or finds the record's end behind white space or a trailing comma.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextFieldElsewhere(int scope, out ReadOnlySpan<byte> name)
    {
        if (!NextName(scope, "a field name"))
        {
            name = default;
            return false;
        }

        _nameOffset = _position;
        name = KeyUtf8();
        return _fault is null;
    }

    /// <inheritdoc/>
    public readonly bool Accepts(FieldKind kind) => true;

    /// <inheritdoc/>
    public bool Duplicate()
    {
        if (_options.Limits.RejectDuplicates)
        {
            FailAt(CodecErrorKind.DuplicateField, _nameOffset, $"the field {NameAt(_nameOffset)} stands twice");
        }

        return _fault is null;
    }

    /// <inheritdoc/>
    public void SkipField(bool reject)
    {
        if (reject && _nameOffset != _caseNameOffset)
        {
            FailAt(CodecErrorKind.UnknownField, _nameOffset, $"the field {NameAt(_nameOffset)} is unknown");
        }

        Skip();
    }

    /// <inheritdoc/>
    public void CaptureField(ref UnknownFields? fields)
    {
        int first = _nameOffset;
        Skip();
        if (_fault is not null || first == _caseNameOffset)
        {
            return;
        }

        ReadOnlySpan<byte> field = Slice(first, _position);
        Span<byte> content = Scratch(field.Length + 1);
        int length = _options.AllowComments || _options.AllowTrailingCommas
            ? JsonCompaction.Copy(field, content)
            : field.TryCopyTo(content) ? field.Length : 0;
        content[length] = (byte)',';
        fields ??= new UnknownFields();
        fields.Append("json", content[..(length + 1)]);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool NextLeftOut(ulong fields, int first, out int index)
    {
        index = 0;
        return false;
    }

    /// <inheritdoc/>
    public void MissingFields(ulong missing, int first, ReadOnlySpan<byte> names)
    {
        if (_fault is null)
        {
            _fault = new JsonFault(missing, first, names, _position);
            _position = _end;
        }
        else
        {
            _fault.AddMissing(missing, first, names);
        }
    }

    private static ushort CommaQuote
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitConverter.IsLittleEndian ? (ushort)0x222C : (ushort)0x2C22;
    }

    private static ushort QuoteColon
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitConverter.IsLittleEndian ? (ushort)0x3A22 : (ushort)0x223A;
    }

    /// <summary>The name token at an offset, shortened for a message.</summary>
    private readonly string NameAt(int offset)
    {
        const int Longest = 64;
        ReadOnlySpan<byte> rest = Slice(offset + 1, _end);
        int length = rest.IndexOf((byte)'"');
        return length is < 0 or > Longest
            ? $"'{Encoding.UTF8.GetString(rest[..Math.Min(rest.Length, Longest)])}…'"
            : $"'{Encoding.UTF8.GetString(rest[..length])}'";
    }
}
