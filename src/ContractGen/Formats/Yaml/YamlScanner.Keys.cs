namespace ContractGen.Formats.Yaml;

/// <content>The look ahead for a key on one line.</content>
internal ref partial struct YamlScanner
{
    // Section 7.4.2: the colon stands at most so many characters behind the beginning of the key.
    private const int LongestKey = 1024;
    private const int LongestKeyBytes = (4 * LongestKey) + 1;

    /// <summary>Whether a key begins here that stands on one line together with its colon.</summary>
    /// <param name="position">The first byte of the key or of its properties.</param>
    /// <param name="isFlow">Whether the key would be one of a pair in a flow sequence.</param>
    internal bool IsImplicitKey(int position, bool isFlow)
    {
        int first = position;
        int limit = Math.Min(_end, first + LongestKeyBytes);
        bool isJson = false;
        position = PassKeyProperties(position, limit);
        if (position < limit)
        {
            byte token = At(position);
            switch (token)
            {
                case (byte)'*':
                    position = NameEnd(position + 1);
                    break;
                case (byte)'"' or (byte)'\'':
                    position = QuotedEnd(position, limit);
                    isJson = true;
                    break;
                case (byte)'[' or (byte)'{':
                    position = BracketsEnd(position, limit);
                    isJson = true;
                    break;
                case (byte)':' when isFlow ? !IsPlainSafe(position + 1, isFlow) : EndsIndicator(position + 1):
                    break;
                default:
                    if (!BeginsPlain(position, isFlow))
                    {
                        return false;
                    }

                    position = PlainLine(position, isFlow, out _);
                    break;
            }
        }

        if (position < 0)
        {
            return false;
        }

        while (position < limit && YamlBytes.IsWhite(At(position)))
        {
            position++;
        }

        return position < limit && At(position) == ':' && IsShort(first, position)
            && (isFlow ? isJson || !IsPlainSafe(position + 1, isFlow) : EndsIndicator(position + 1));
    }

    // Counted only where the key has more bytes than it may have characters.
    private readonly bool IsShort(int first, int last)
    {
        if (last - first <= LongestKey)
        {
            return true;
        }

        int characters = 0;
        foreach (byte value in Slice(first, last))
        {
            characters += (value & 0xC0) == 0x80 ? 0 : 1;
        }

        return characters <= LongestKey;
    }

    private readonly int PassKeyProperties(int position, int limit)
    {
        while (position < limit)
        {
            byte token = At(position);
            if (token == '&' || (token == '!' && (position + 1 >= _end || At(position + 1) != '<')))
            {
                position = NameEnd(position + 1);
            }
            else if (token == '!')
            {
                int length = Slice(position, limit).IndexOf((byte)'>');
                position = length < 0 ? limit : position + length + 1;
            }
            else if (!YamlBytes.IsWhite(token))
            {
                break;
            }
            else
            {
                position++;
            }
        }

        return position;
    }

    /// <summary>The offset behind a name: of an anchor, an alias, or (which is enough to look ahead) a tag.</summary>
    private readonly int NameEnd(int position)
    {
        int length = Slice(position, _end).IndexOfAny(NameStops);
        return length < 0 ? _end : position + length;
    }

    /// <summary>The offset behind a quoted scalar that ends on the line, else −1.</summary>
    private readonly int QuotedEnd(int position, int limit)
    {
        bool isDouble = At(position) == '"';
        position++;
        while (position < limit)
        {
            int length = Slice(position, limit).IndexOfAny(isDouble ? YamlBytes.DoubleQuotedStops : YamlBytes.SingleQuotedStops);
            if (length < 0)
            {
                return -1;
            }

            position += length;
            byte token = At(position);
            if (token is not ((byte)'"' or (byte)'\'' or (byte)'\\'))
            {
                return -1;
            }

            bool isLast = position + 1 >= limit;
            if (token == '"' || (token == '\'' && (isLast || At(position + 1) != '\'')))
            {
                return position + 1;
            }

            if (token == '\\' && (isLast || YamlBytes.IsBreak(At(position + 1))))
            {
                return -1;
            }

            position += 2;
        }

        return -1;
    }

    /// <summary>The offset behind a flow collection that ends on the line, else −1.</summary>
    private readonly int BracketsEnd(int position, int limit)
    {
        int depth = 0;
        bool isInPlain = false;
        while (position < limit && position >= 0)
        {
            byte token = At(position);
            switch (token)
            {
                case (byte)'\n' or (byte)'\r':
                    return -1;
                case (byte)'#' when YamlBytes.IsWhite(At(position - 1)):
                    return -1;
                case (byte)'[' or (byte)'{':
                    depth++;
                    isInPlain = false;
                    break;
                case (byte)']' or (byte)'}':
                    isInPlain = false;
                    if (--depth == 0)
                    {
                        return position + 1;
                    }

                    break;
                case (byte)',':
                    isInPlain = false;
                    break;
                case (byte)':' when !IsPlainSafe(position + 1, isFlow: true):
                    isInPlain = false;
                    break;
                case (byte)'"' or (byte)'\'' when !isInPlain:
                    position = QuotedEnd(position, limit);
                    continue;
                case (byte)'&' or (byte)'*' or (byte)'!' when !isInPlain:
                    position = NameEnd(position + 1);
                    continue;
                case (byte)' ' or (byte)'\t':
                    break;
                case (byte)'?' when !isInPlain && EndsIndicator(position + 1):
                    break;
                case (byte)':' when !isInPlain:
                    break;
                default:
                    isInPlain = true;
                    break;
            }

            position++;
        }

        return -1;
    }

    private static ReadOnlySpan<byte> NameStops => " \t\r\n,[]{}"u8;
}
