namespace ContractGen.Formats.Yaml;

/// <content>The look ahead for a key on one line.</content>
internal ref partial struct YamlScanner
{
    // Section 7.4.2: the colon stands at most so many characters behind the beginning of the key.
    private const int LongestKey = 1024;

    /// <summary>Whether a key begins here that stands on one line together with its colon.</summary>
    /// <param name="position">The first byte of the key or of its properties.</param>
    /// <param name="isFlow">Whether the key would be one of a pair in a flow sequence.</param>
    internal readonly bool IsImplicitKey(int position, bool isFlow)
    {
        int first = position;
        int limit = KeyLimit(first);
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

        return position < limit && At(position) == ':'
            && (isFlow ? isJson || !IsPlainSafe(position + 1, isFlow) : EndsIndicator(position + 1));
    }

    /// <summary>The offset that the colon of a key must stand before, so that the key is not longer than allowed.</summary>
    private readonly int KeyLimit(int first)
    {
        int characters = 0;
        int position = first;
        int atOnce = Math.Min(_end, first + LongestKey + 1);
        int length = Slice(first, atOnce).IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        if (length < 0)
        {
            return atOnce;
        }

        while (position < _end && characters <= LongestKey)
        {
            characters += (At(position) & 0xC0) == 0x80 ? 0 : 1;
            position++;
        }

        return position;
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
        byte quote = At(position);
        position++;
        while (position < limit)
        {
            byte token = At(position);
            if (token == quote)
            {
                if (quote == '"' || position + 1 >= limit || At(position + 1) != '\'')
                {
                    return position + 1;
                }

                position++;
            }
            else if (YamlBytes.IsBreak(token))
            {
                return -1;
            }
            else if (token == '\\' && quote == '"')
            {
                position++;
                if (position < limit && YamlBytes.IsBreak(At(position)))
                {
                    return -1;
                }
            }

            position++;
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
