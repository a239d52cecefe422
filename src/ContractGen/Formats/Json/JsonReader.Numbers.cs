using ContractGen.Numbers;

namespace ContractGen.Formats.Json;

/// <content>Numbers of any form, and what is wrong with them.</content>
public ref partial struct JsonReader
{
    /// <inheritdoc/>
    public float Single()
    {
        if (!BeginsNumber())
        {
            return (float)NonFinite();
        }

        bool isNumber = FloatText.TryRead(ref At(_position), ref At(_end), out float value, out int consumed);
        if (isNumber && float.IsFinite(value))
        {
            _position += consumed;
            return value;
        }

        return FailNumber(isNumber ? NumberReadStatus.Overflow : NumberReadStatus.GrammarFault, consumed, "a 32-bit number");
    }

    /// <inheritdoc/>
    public double Double()
    {
        if (!BeginsNumber())
        {
            return NonFinite();
        }

        bool isNumber = DoubleText.TryRead(ref At(_position), ref At(_end), out double value, out int consumed);
        if (isNumber && double.IsFinite(value))
        {
            _position += consumed;
            return value;
        }

        return FailNumber(isNumber ? NumberReadStatus.Overflow : NumberReadStatus.GrammarFault, consumed, "a 64-bit number");
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Number()
    {
        if (!BeginsNumber())
        {
            Mismatch("a number");
            return default;
        }

        int first = _position;
        return PassNumber(out _) ? Slice(first, _position) : default;
    }

    private long FailNumber(NumberReadStatus status, int consumed, string type)
    {
        if (status != NumberReadStatus.GrammarFault)
        {
            return OutOfRange(_position, type);
        }

        _position += consumed;
        FailDigit();
        return 0;
    }

    private int OutOfRange(int first, string type)
    {
        FailAt(CodecErrorKind.OutOfRange, first, $"the number does not fit into {type}");
        return 0;
    }

    private void FailDigit()
    {
        bool isLeadingZero = _position > 0 && At(_position - 1) == '0' && _position < _end && char.IsAsciiDigit((char)At(_position));
        if (isLeadingZero)
        {
            FailAt(CodecErrorKind.Syntax, _position, "expected the end of a number that begins with 0, found a digit");
        }
        else
        {
            FailAt(_position < _end ? CodecErrorKind.Syntax : CodecErrorKind.UnexpectedEnd, _position, $"expected a digit, found {Found()}");
        }
    }

    private bool BeginsNumber()
    {
        byte token = Token();
        return token == '-' || (uint)(token - '0') <= 9;
    }

    /// <summary>A NaN or an infinity spelled as text, where the options allow that.</summary>
    private double NonFinite()
    {
        if (_options.NonFinite == JsonNonFinite.String && Token() == '"')
        {
            ReadOnlySpan<byte> text = Utf8();
            double value = text.SequenceEqual("NaN"u8) ? double.NaN
                : text.SequenceEqual("Infinity"u8) ? double.PositiveInfinity
                : text.SequenceEqual("-Infinity"u8) ? double.NegativeInfinity
                : 0;
            if (value == 0)
            {
                Fail(CodecErrorKind.InvalidValue, "expected a number, NaN, Infinity or -Infinity");
            }

            return value;
        }

        Mismatch("a number");
        return 0;
    }

    /// <summary>Passes over the number at the cursor, checking its grammar.</summary>
    private bool PassNumber(out bool isInteger)
    {
        isInteger = true;
        if (At(_position) == '-')
        {
            _position++;
        }

        int first = _position;
        if (!PassDigits())
        {
            return false;
        }

        if (At(first) == '0' && _position - first > 1)
        {
            _position = first + 1;
            FailDigit();
            return false;
        }

        if (_position < _end && At(_position) == '.')
        {
            isInteger = false;
            _position++;
            if (!PassDigits())
            {
                return false;
            }
        }

        if (_position < _end && At(_position) is (byte)'e' or (byte)'E')
        {
            isInteger = false;
            _position++;
            if (_position < _end && At(_position) is (byte)'+' or (byte)'-')
            {
                _position++;
            }

            return PassDigits();
        }

        return true;
    }

    /// <summary>Passes over one digit or more.</summary>
    private bool PassDigits()
    {
        int first = _position;
        while (_position < _end && (uint)(At(_position) - '0') <= 9)
        {
            _position++;
        }

        if (_position == first)
        {
            FailDigit();
            return false;
        }

        return true;
    }
}
