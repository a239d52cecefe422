namespace ContractGen.Formats.Yaml;

/// <summary>Makes the text of scalars that go over lines, or hold escapes. The target is always large enough.</summary>
internal static class YamlFolding
{
    /// <summary>Plain and quoted scalars: section 6.5.</summary>
    internal static int Flow(ReadOnlySpan<byte> raw, YamlNodeKind kind, Span<byte> target)
    {
        int written = 0;

        // White space up to here came out of an escape, so it is not trimmed.
        int kept = 0;
        int position = 0;
        while (position < raw.Length)
        {
            byte value = raw[position];
            if (YamlBytes.IsBreak(value))
            {
                while (written > kept && YamlBytes.IsWhite(target[written - 1]))
                {
                    written--;
                }

                position = PassEmptyLines(raw, position, out int breaks);
                if (breaks == 1)
                {
                    target[written++] = (byte)' ';
                }
                else
                {
                    target.Slice(written, breaks - 1).Fill((byte)'\n');
                    written += breaks - 1;
                }

                kept = written;
            }
            else if (value == '\\' && kind == YamlNodeKind.DoubleQuoted)
            {
                if (YamlBytes.IsBreak(raw[position + 1]))
                {
                    position = PassEmptyLines(raw, position + 1, out int breaks);
                    target.Slice(written, breaks - 1).Fill((byte)'\n');
                    written += breaks - 1;
                }
                else
                {
                    position += YamlEscape.Decode(raw[position..], target[written..], out int length);
                    written += length;
                }

                kept = written;
            }
            else
            {
                position += value == '\'' && kind == YamlNodeKind.SingleQuoted ? 2 : 1;
                target[written++] = value;
            }
        }

        return written;
    }

    /// <summary>Block scalars: sections 8.1.1.2, 8.1.2 and 8.1.3.</summary>
    internal static int Block(ReadOnlySpan<byte> raw, int indent, bool isFolded, int chomping, Span<byte> target)
    {
        int written = 0;

        // Line breaks since the last text.
        int breaks = 0;
        bool hasText = false;
        bool wasSpaced = false;
        while (!raw.IsEmpty)
        {
            int end = raw.IndexOfAny((byte)'\n', (byte)'\r');
            bool hasBreak = end >= 0;
            ReadOnlySpan<byte> line = hasBreak ? raw[..end] : raw;
            int behind = !hasBreak ? raw.Length : raw[end] == '\r' && end + 1 < raw.Length && raw[end + 1] == '\n' ? end + 2 : end + 1;
            raw = raw[behind..];
            line = line.Length > indent ? line[indent..] : default;
            if (line.IsEmpty)
            {
                breaks++;
                continue;
            }

            bool isSpaced = YamlBytes.IsWhite(line[0]);
            if (!isFolded || !hasText || isSpaced || wasSpaced)
            {
                target.Slice(written, breaks).Fill((byte)'\n');
                written += breaks;
            }
            else if (breaks == 1)
            {
                target[written++] = (byte)' ';
            }
            else
            {
                target.Slice(written, breaks - 1).Fill((byte)'\n');
                written += breaks - 1;
            }

            line.CopyTo(target[written..]);
            written += line.Length;

            // The end of the input ends a line too.
            breaks = 1;
            hasText = true;
            wasSpaced = isSpaced;
        }

        int trailing = chomping > 0 ? breaks : chomping == 0 && hasText ? Math.Min(breaks, 1) : 0;
        target.Slice(written, trailing).Fill((byte)'\n');
        return written + trailing;
    }

    /// <summary>Passes a line break, the empty lines behind it and the white space that begins the next line with text.</summary>
    private static int PassEmptyLines(ReadOnlySpan<byte> raw, int position, out int breaks)
    {
        breaks = 0;
        while (position < raw.Length)
        {
            byte value = raw[position];
            if (YamlBytes.IsBreak(value))
            {
                breaks++;
                position += value == '\r' && position + 1 < raw.Length && raw[position + 1] == '\n' ? 2 : 1;
            }
            else if (YamlBytes.IsWhite(value))
            {
                position++;
            }
            else
            {
                break;
            }
        }

        return position;
    }
}
