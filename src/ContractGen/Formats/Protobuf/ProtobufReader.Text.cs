using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Buffers;

namespace ContractGen.Formats.Protobuf;

/// <content>Text and bytes, and what is written as text.</content>
internal ref partial struct ProtobufReader
{
    private const int GuidLength = 36;

    public string String()
    {
        ReadOnlySpan<byte> text = Delimited();
        return AsciiString.TryCreate(ref MemoryMarshal.GetReference(text), text.Length) ?? Decode(text, null);
    }

    public string String(string? existing) => existing is null ? String() : Decode(Delimited(), existing);

    public ReadOnlySpan<byte> Utf8()
    {
        ReadOnlySpan<byte> text = Delimited();
        if (System.Text.Unicode.Utf8.IsValid(text))
        {
            return text;
        }

        FailText(text);
        return default;
    }

    public ReadOnlySpan<byte> Number()
    {
        ReadOnlySpan<byte> text = Delimited();
        if (_fault is null && !text.IsEmpty && !NumberText.IsValid(text))
        {
            Fail(CodecErrorKind.InvalidValue, "the text is not a number");
        }

        return _fault is not null ? default : text.IsEmpty ? "0"u8 : text;
    }

    public byte[] Bytes(byte[]? existing)
    {
        ReadOnlySpan<byte> bytes = Delimited();
        return existing is not null && bytes.SequenceEqual(existing) ? existing : bytes.ToArray();
    }

    public Guid Guid()
    {
        ReadOnlySpan<byte> text = Delimited();
        if (text.Length == GuidLength && Utf8Parser.TryParse(text, out Guid value, out int consumed) && consumed == GuidLength)
        {
            return value;
        }

        // the default of a text, which others write where we write nothing
        if (!text.IsEmpty)
        {
            Fail(CodecErrorKind.InvalidValue, "the text is not a Guid of the form 00000000-0000-0000-0000-000000000000");
        }

        return default;
    }

    /// <summary>The content behind a length; empty after a fault.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> Delimited()
    {
        int position = _position;
        int end = _end;
        if ((byte)_field == WireType.Delimited && position < end)
        {
            int length = At(position);
            if (length < 0x80 && length < end - position)
            {
                _position = position + 1 + length;
                return Slice(position + 1, length);
            }
        }

        return DelimitedElsewhere();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadOnlySpan<byte> DelimitedElsewhere()
    {
        if (IsAbsent)
        {
            return default;
        }

        if ((byte)_field != WireType.Delimited)
        {
            return Mismatch(FieldKind.Delimited, "a length and bytes") ? Delimited() : default;
        }

        if (!TryLength(out int length))
        {
            return default;
        }

        int first = _position;
        _position = first + length;
        return Slice(first, length);
    }

    // text that is not ASCII, or perhaps the existing one
    [MethodImpl(MethodImplOptions.NoInlining)]
    private string Decode(ReadOnlySpan<byte> text, string? existing)
    {
        if (Utf8Text.TryDecode(text, existing, out string? decoded))
        {
            return decoded;
        }

        FailText(text);
        return "";
    }

    private void FailText(ReadOnlySpan<byte> text)
    {
        int valid = Utf8Text.ValidLength(text);
        FailAt(CodecErrorKind.InvalidText, _position - text.Length + valid, $"the byte 0x{text[valid]:X2} is not valid UTF-8 here");
    }
}
