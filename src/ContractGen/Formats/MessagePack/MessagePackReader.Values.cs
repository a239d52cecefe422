using System.Buffers.Text;
using System.Runtime.CompilerServices;
using ContractGen.Codecs;

namespace ContractGen.Formats.MessagePack;

/// <content>Nil, Booleans, kinds, extensions, and the values that have no encoding of their own.</content>
public ref partial struct MessagePackReader
{
    private const int GuidLength = 36;
    private const int GuidBytes = 16;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryNull()
    {
        int position = _position;
        if (position < _end && At(position) == MessagePackCode.Nil)
        {
            _position = position + 1;
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAbsent() => _number != 0 && TryNull();

    /// <inheritdoc/>
    public ValueKind PeekKind()
    {
        byte code = Code();
        switch (code)
        {
            case MessagePackCode.Nil:
                return ValueKind.Null;
            case MessagePackCode.Unused:
                Mismatch("a value");
                return ValueKind.None;
            case MessagePackCode.True or MessagePackCode.False:
                return ValueKind.Boolean;
            case MessagePackCode.Float32 or MessagePackCode.Float64:
                return ValueKind.Float;
            case >= MessagePackCode.Bin8 and <= MessagePackCode.Bin32:
                return ValueKind.Bytes;
        }

        return MessagePackCode.IsInteger(code) ? ValueKind.Integer
            : MessagePackCode.IsString(code) ? ValueKind.String
            : MessagePackCode.IsArray(code) ? ValueKind.List
            : MessagePackCode.IsMap(code) ? ValueKind.Map
            : IsInstant() ? ValueKind.Timestamp
            : ValueKind.Extension;
    }

    /// <inheritdoc/>
    public ContractValue Value(ContractValue? existing)
    {
        switch (PeekKind())
        {
            case ValueKind.Integer:
                Int128 number = Integer("an integer");
                return number <= long.MaxValue ? ContractValue.From((long)number) : ContractValue.From((ulong)number);
            case ValueKind.Float:
                return ContractValue.From(Double());
            case ValueKind.Extension:
                ReadOnlySpan<byte> data = Extension(out sbyte type);
                return ContractValue.From(new MessagePackExtension(type, data));
            case ValueKind.None:
                return ContractValue.Null;
            default:
                return ContractValue.ReadParts(ref this, existing);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Boolean()
    {
        int position = _position;
        if (position < _end && (At(position) | 1) == MessagePackCode.True)
        {
            _position = position + 1;
            return At(position) == MessagePackCode.True;
        }

        Mismatch("true or false");
        return false;
    }

    /// <inheritdoc/>
    public Guid Guid()
    {
        byte code = Code();
        bool isBinary = code is >= MessagePackCode.Bin8 and <= MessagePackCode.Bin32;
        ReadOnlySpan<byte> text = isBinary ? Bytes() : Utf8();
        if (text.Length == GuidLength && Utf8Parser.TryParse(text, out Guid value, out int consumed) && consumed == GuidLength)
        {
            return value;
        }

        if (isBinary && text.Length == GuidBytes)
        {
            // in .NET's order, as MessagePack for C# writes it
            return new Guid(text);
        }

        Fail(CodecErrorKind.InvalidValue, "the value is not a Guid of the form 00000000-0000-0000-0000-000000000000, nor of 16 bytes");
        return default;
    }

    /// <summary>A duration as text of the form "c", or as a number of ticks.</summary>
    public TimeSpan TimeSpan()
    {
        if (MessagePackCode.IsInteger(Code()))
        {
            return new TimeSpan(Int64());
        }

        ReadOnlySpan<byte> text = Utf8();
        if (Utf8Parser.TryParse(text, out TimeSpan value, out int consumed, 'c') && consumed == text.Length)
        {
            return value;
        }

        Fail(CodecErrorKind.InvalidValue, "the text is not a duration of the form 1.23:59:59.1234567");
        return default;
    }

    /// <inheritdoc/>
    public bool TryOrdinal(out long ordinal)
    {
        bool isInteger = MessagePackCode.IsInteger(Code());
        ordinal = isInteger ? Int64() : 0;
        return isInteger && _fault is null;
    }

    /// <inheritdoc/>
    public bool TryIntegerBytes(out ReadOnlySpan<byte> littleEndian)
    {
        bool isBinary = !_options.AllowBinaryText && Code() is >= MessagePackCode.Bin8 and <= MessagePackCode.Bin32;
        littleEndian = isBinary ? Bytes() : default;
        return isBinary && _fault is null;
    }

    /// <inheritdoc/>
    public bool TryEnumName(out ReadOnlySpan<byte> name)
    {
        byte code = Code();
        if (MessagePackCode.IsString(code) || IsBinaryText(code))
        {
            name = Utf8();
            return _fault is null;
        }

        name = default;
        return false;
    }

    /// <summary>The content and the type of an extension, whichever it is; valid until the input is gone.</summary>
    internal ReadOnlySpan<byte> Extension(out sbyte type)
    {
        type = 0;
        if (!MessagePackCode.IsExtension(Code()))
        {
            Mismatch("an extension");
            return default;
        }

        if (!PassContent("an extension", out int first))
        {
            return default;
        }

        type = (sbyte)At(first - 1);
        return Slice(first, _position);
    }

    private ReadOnlySpan<byte> Bytes() => PassContent("bytes", out int first) ? Slice(first, _position) : default;
}
