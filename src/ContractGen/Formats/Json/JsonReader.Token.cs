using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ContractGen.Formats.Json;

/// <content>Tokens, white space, comments, and the words of faults.</content>
public ref partial struct JsonReader
{
    /// <summary>Passes over white space; the first byte of the next token, 0 at the end of the input.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Token()
    {
        if (_position < _end)
        {
            byte token = At(_position);
            if (token > ' ' && token != '/')
            {
                return token;
            }
        }

        return TokenBehindSpace();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte TokenBehindSpace()
    {
        int position = _position;
        while (true)
        {
            position = SkipWhiteSpace(position);
            if (position >= _end)
            {
                _position = _end;
                return 0;
            }

            byte token = At(position);
            if (token != '/' || !_options.AllowComments)
            {
                _position = position;
                return token;
            }

            int behind = SkipComment(position);
            if (behind < 0)
            {
                bool ends = _end - position < 2 || At(position + 1) == '*';
                FailAt(
                    ends ? CodecErrorKind.UnexpectedEnd : CodecErrorKind.Syntax,
                    ends ? _end : position,
                    ends ? "expected the end of a comment, found the end of the input" : "expected a comment or a value, found '/'");
                return 0;
            }

            position = behind;
        }
    }

    private readonly int SkipWhiteSpace(int position)
    {
        while (position < _end)
        {
            byte value = At(position);
            if (value is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                return position;
            }

            position++;

            // Indentation: long runs behind a line end.
            while (Vector128.IsHardwareAccelerated && _end - position >= Vector128<byte>.Count)
            {
                Vector128<byte> block = Vector128.LoadUnsafe(ref At(position));
                Vector128<byte> isSpace = Vector128.Equals(block, Vector128.Create((byte)' '))
                    | Vector128.Equals(block, Vector128.Create((byte)'\n'))
                    | Vector128.Equals(block, Vector128.Create((byte)'\r'))
                    | Vector128.Equals(block, Vector128.Create((byte)'\t'));
                uint other = ~isSpace.ExtractMostSignificantBits() & 0xFFFF;
                if (other != 0)
                {
                    return position + BitOperations.TrailingZeroCount(other);
                }

                position += Vector128<byte>.Count;
            }
        }

        return position;
    }

    /// <summary>The offset behind the comment that begins here; −1 when it is none or does not end.</summary>
    private readonly int SkipComment(int position)
    {
        ReadOnlySpan<byte> rest = Slice(position, _end);
        if (rest.StartsWith("//"u8))
        {
            int length = rest.IndexOf((byte)'\n');
            return length < 0 ? _end : position + length + 1;
        }

        if (rest.StartsWith("/*"u8))
        {
            int length = rest[2..].IndexOf("*/"u8);
            return length < 0 ? -1 : position + length + 4;
        }

        return -1;
    }

    /// <summary>Consumes true, false or null, whose first letter stands at the cursor; anything else is a fault.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryLiteral(ReadOnlySpan<byte> literal)
    {
        if (_end - _position >= literal.Length
            && MemoryMarshal.CreateReadOnlySpan(ref At(_position), literal.Length).SequenceEqual(literal))
        {
            _position += literal.Length;
            return true;
        }

        FailLiteral(literal);
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FailLiteral(ReadOnlySpan<byte> literal)
    {
        int offset = _position + Slice(_position, _end).CommonPrefixLength(literal);
        string expected = Encoding.ASCII.GetString(literal);
        _position = offset;
        FailAt(offset < _end ? CodecErrorKind.Syntax : CodecErrorKind.UnexpectedEnd, offset, $"expected '{expected}', found {Found()}");
    }

    /// <summary>Records that the token at the cursor is not the value that was expected.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Mismatch(string expected)
    {
        if (_fault is not null)
        {
            return;
        }

        byte token = Token();
        int offset = _position;
        if (token is (byte)'t' or (byte)'f' or (byte)'n'
            && !TryLiteral(token == 't' ? "true"u8 : token == 'f' ? "false"u8 : "null"u8))
        {
            return;
        }

        _position = offset;
        CodecErrorKind kind = token switch
        {
            _ when offset >= _end => CodecErrorKind.UnexpectedEnd,
            (byte)'n' => CodecErrorKind.UnexpectedNull,
            (byte)'"' or (byte)'{' or (byte)'[' or (byte)'t' or (byte)'f' or (byte)'-' => CodecErrorKind.TypeMismatch,
            _ when char.IsAsciiDigit((char)token) => CodecErrorKind.TypeMismatch,
            _ => CodecErrorKind.Syntax,
        };
        FailAt(kind, offset, $"expected {expected}, found {Found()}");
    }

    /// <summary>Records that the cursor does not stand at the given punctuation.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FailSyntax(string expected)
    {
        if (_fault is null && !TryFailFraction())
        {
            FailAt(_position < _end ? CodecErrorKind.Syntax : CodecErrorKind.UnexpectedEnd, _position, $"expected {expected}, found {Found()}");
        }
    }

    /// <summary>Integers are read without a look at what follows; a fraction or exponent surfaces here.</summary>
    private bool TryFailFraction()
    {
        if (_fault is null && _position > 0 && _position < _end
            && At(_position) is (byte)'.' or (byte)'e' or (byte)'E'
            && char.IsAsciiDigit((char)At(_position - 1)))
        {
            Record(CodecErrorKind.TypeMismatch, "expected an integer, found a number with a fraction or exponent", _position, isBehindValue: true);
            return true;
        }

        return false;
    }

    /// <summary>What stands at the cursor, in words.</summary>
    private readonly string Found()
    {
        if (_position >= _end)
        {
            return "the end of the input";
        }

        byte token = At(_position);
        return token switch
        {
            (byte)'"' => "a string",
            (byte)'{' => "an object",
            (byte)'[' => "an array",
            (byte)'-' => "a number",
            _ when char.IsAsciiDigit((char)token) => "a number",
            _ when Slice(_position, _end).StartsWith("true"u8) => "true",
            _ when Slice(_position, _end).StartsWith("false"u8) => "false",
            _ when Slice(_position, _end).StartsWith("null"u8) => "null",
            > (byte)' ' and < 0x7F => $"'{(char)token}'",
            _ => $"the byte 0x{token:X2}",
        };
    }
}
