namespace ContractGen.Formats.Protobuf;

/// <summary>Numbers as text, in the grammar of JSON.</summary>
internal static class NumberText
{
    /// <summary>Whether the whole text is a number.</summary>
    internal static bool IsValid(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("-"u8))
        {
            text = text[1..];
        }

        int digits = Digits(text);
        if (digits == 0 || (digits > 1 && text[0] == '0'))
        {
            return false;
        }

        text = text[digits..];
        if (text.StartsWith("."u8))
        {
            digits = Digits(text[1..]);
            if (digits == 0)
            {
                return false;
            }

            text = text[(1 + digits)..];
        }

        if (text.IsEmpty)
        {
            return true;
        }

        if ((text[0] | 0x20) != 'e')
        {
            return false;
        }

        text = text[1..];
        if (text.Length > 0 && text[0] is (byte)'+' or (byte)'-')
        {
            text = text[1..];
        }

        return text.Length > 0 && Digits(text) == text.Length;
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        int length = text.IndexOfAnyExcept("0123456789"u8);
        return length < 0 ? text.Length : length;
    }
}
