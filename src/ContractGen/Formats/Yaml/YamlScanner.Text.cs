using System.Text;
using System.Text.Unicode;

namespace ContractGen.Formats.Yaml;

/// <content>The text of scalars: what is printable, and lines folded into text.</content>
internal ref partial struct YamlScanner
{
    /// <summary>The text of the scalar that <see cref="BeginNode"/> found, as UTF-8.</summary>
    /// <param name="buffer">Room for a text that does not stand in the input as it is.</param>
    internal readonly ReadOnlySpan<byte> Value(scoped ref byte[]? buffer)
    {
        bool isBlock = Node.Kind is YamlNodeKind.Literal or YamlNodeKind.Folded;
        if (!isBlock && !Node.IsMultiline && !Node.HasEscapes)
        {
            return Slice(Node.First, Node.Last);
        }

        // Of all escapes only \L and \P become longer: two bytes become three.
        int most = Node.Last - Node.First + ((Node.Last - Node.First) / 2) + 1;
        if (buffer is null || buffer.Length < most)
        {
            if (buffer is not null)
            {
                System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
            }

            buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(Math.Max(most, 256));
        }

        ReadOnlySpan<byte> raw = Slice(Node.First, Node.Last);
        int length = isBlock
            ? YamlFolding.Block(raw, Node.Indent, Node.Kind == YamlNodeKind.Folded, Node.Chomping, buffer)
            : YamlFolding.Flow(raw, Node.Kind, buffer);
        return buffer.AsSpan(0, length);
    }

    /// <summary>Checks text in which no byte may be a control character.</summary>
    private void CheckText(int first, int last)
    {
        int control = Slice(first, Math.Max(first, last)).IndexOfAny(YamlBytes.LineStops);
        if (control >= 0 && !Node.IsMultiline)
        {
            FailControl(first + control);
        }

        CheckPrintable(first, last);
    }

    /// <summary>Checks text beyond ASCII: valid UTF-8, and printable as section 5.1 has it.</summary>
    private void CheckPrintable(int first, int last)
    {
        if (last <= first || Ascii.IsValid(Slice(first, last)))
        {
            return;
        }

        CheckEncoding(first, last);
        ReadOnlySpan<byte> text = Slice(first, last);
        int offset = 0;
        while (_fault is null && text[offset..].IndexOfAny((byte)0xC2, (byte)0xEF) is >= 0 and var length)
        {
            offset += length;
            bool isControl = text[offset] == 0xC2
                ? text[offset + 1] is < 0xA0 and not 0x85
                : (text[offset + 1] == 0xBF && text[offset + 2] >= 0xBE) || (text[offset + 1] == 0xBB && text[offset + 2] == 0xBF);
            if (isControl)
            {
                Rune.DecodeFromUtf8(text[offset..], out Rune rune, out _);
                Fail(CodecErrorKind.Syntax, first + offset, $"the character U+{rune.Value:X4} is not printable and stands outside of quotes");
                return;
            }

            offset += 2;
        }
    }

    private void CheckEncoding(int first, int last)
    {
        ReadOnlySpan<byte> text = Slice(first, last);
        if (Ascii.IsValid(text) || Utf8.IsValid(text))
        {
            return;
        }

        int offset = 0;
        while (Rune.DecodeFromUtf8(text[offset..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        Fail(CodecErrorKind.InvalidText, first + offset, $"the byte 0x{text[offset]:X2} is not valid UTF-8 here");
    }

    private void FailControl(int offset) =>
        Fail(CodecErrorKind.Syntax, offset, $"the control character 0x{At(offset):X2} stands in the text without an escape");
}
