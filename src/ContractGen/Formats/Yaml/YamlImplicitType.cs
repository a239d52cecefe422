namespace ContractGen.Formats.Yaml;

/// <summary>
/// What a plain scalar is to a reader that goes by its looks: the core schema, and the words, numbers and dates of YAML 1.1, which
/// many readers still follow.
/// </summary>
internal static class YamlImplicitType
{
    /// <summary>Whether a printable plain text is a string to every reader.</summary>
    internal static bool IsText(ReadOnlySpan<char> text) => text[0] switch
    {
        '-' or '+' or '.' or (>= '0' and <= '9') => !IsMark(text) && !IsNumber(text) && !IsDate(text),
        '?' or ':' => text.Length > 1 && text[1] != ' ',
        '~' => text.Length > 1,
        '=' => text.Length > 1,
        '<' => text is not "<<",
        _ => !IsWord(text),
    };

    // The start of a list's element or of a document, the end of one.
    private static bool IsMark(ReadOnlySpan<char> text) =>
        (text[0] == '-' && (text.Length == 1 || text[1] == ' '))
        || text.StartsWith("---", StringComparison.Ordinal)
        || text.StartsWith("...", StringComparison.Ordinal);

    private static bool IsWord(ReadOnlySpan<char> text) => text is
        "null" or "Null" or "NULL" or "true" or "True" or "TRUE" or "false" or "False" or "FALSE"
        or "yes" or "Yes" or "YES" or "no" or "No" or "NO" or "on" or "On" or "ON" or "off" or "Off" or "OFF";

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        text = text[0] is '-' or '+' ? text[1..] : text;
        if (text.IsEmpty)
        {
            return false;
        }

        return text is ".inf" or ".Inf" or ".INF" or ".nan" or ".NaN" or ".NAN"
            || (text.Length > 2 && text[0] == '0' && HasBase(text[1], text[2..]))
            || IsDecimal(text)
            || IsBaseSixty(text);
    }

    private static bool HasBase(char letter, ReadOnlySpan<char> digits) => letter switch
    {
        'x' => !digits.ContainsAnyExcept("0123456789abcdefABCDEF_"),
        'o' => !digits.ContainsAnyExcept("01234567"),
        'b' => !digits.ContainsAnyExcept("01_"),
        _ => false,
    };

    // 1_000.5e+3, as far as any reader takes it for a number
    private static bool IsDecimal(ReadOnlySpan<char> text)
    {
        int digits = Digits(text, 0);
        int position = digits;
        if (position < text.Length && text[position] == '.')
        {
            int fraction = Digits(text, position + 1);
            digits += fraction;
            position += fraction + 1;
        }

        if (digits == 0)
        {
            return false;
        }

        if (position < text.Length && (text[position] | 0x20) == 'e')
        {
            position++;
            position += position < text.Length && text[position] is '-' or '+' ? 1 : 0;
            int exponent = Digits(text, position);
            position += exponent;
            return exponent > 0 && position == text.Length;
        }

        return position == text.Length;
    }

    // 1:30:00.5
    private static bool IsBaseSixty(ReadOnlySpan<char> text)
    {
        int position = Digits(text, 0);
        if (position == 0 || position == text.Length || text[position] != ':')
        {
            return false;
        }

        while (position < text.Length && text[position] == ':')
        {
            int digits = Digits(text, position + 1);
            if (digits is not (1 or 2))
            {
                return false;
            }

            position += digits + 1;
        }

        return position == text.Length || (text[position] == '.' && position + 1 + Digits(text, position + 1) == text.Length);
    }

    // 2026-01-31, and whatever follows behind a T or a blank
    private static bool IsDate(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || text[4] != '-' || text[..4].ContainsAnyExcept("0123456789"))
        {
            return false;
        }

        int month = Digits(text, 5);
        int day = 6 + month;
        if (month is not (1 or 2) || day >= text.Length || text[day - 1] != '-')
        {
            return false;
        }

        int end = day + Digits(text, day);
        return end > day && end <= day + 2 && (end == text.Length || text[end] is 'T' or 't' or ' ');
    }

    // how many digits, and underscores between them, stand from a position on
    private static int Digits(ReadOnlySpan<char> text, int position)
    {
        int start = position;
        while (position < text.Length && (char.IsAsciiDigit(text[position]) || (text[position] == '_' && position > start)))
        {
            position++;
        }

        return position - start;
    }
}
