using System.Runtime.CompilerServices;

namespace ContractGen.Formats.Json;

/// <content>Lists and maps. As in records, the scope is the offset behind the opening bracket.</content>
public ref partial struct JsonReader
{
    /// <inheritdoc/>
    public bool BeginList(ElementKind kind, out int count, out int scope)
    {
        count = -1;
        return Open((byte)'[', "an array", out scope);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextElement(ref int scope)
    {
        int position = _position;
        if (position < _elementEnd)
        {
            byte token = At(position);
            if (token == ',' && position != scope)
            {
                _position = position + 1;
                return true;
            }

            if (token == ']')
            {
                _position = position + 1;
                _depthLeft++;
                return false;
            }

            // The first element, unless it is white space, a comment or a fault.
            if (position == scope && token > '/')
            {
                return true;
            }
        }

        return NextElementElsewhere(scope);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryElements<T, TCodec>(ref int scope, scoped Span<T> elements)
        where TCodec : Codecs.ICodec<T> => false;

    /// <inheritdoc/>
    public bool BeginMap(out int count, out int scope)
    {
        count = -1;
        return Open((byte)'{', "an object", out scope);
    }

    /// <inheritdoc/>
    public bool NextEntry(ref int scope) => NextName(scope, "a key");

    /// <inheritdoc/>
    public readonly void EndEntry(int scope)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Open(byte bracket, string expected, out int scope)
    {
        if (Token() == bracket && --_depthLeft >= 0)
        {
            _position++;
            scope = _position;
            return true;
        }

        return NotOpened(bracket, expected, out scope);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NotOpened(byte bracket, string expected, out int scope)
    {
        if (Token() == bracket)
        {
            FailDepth();
        }
        else
        {
            Mismatch(expected);
        }

        scope = _position;
        return false;
    }

    private void FailDepth() =>
        FailAt(CodecErrorKind.TooDeep, _position, $"nested deeper than the limit of {_options.Limits.MaxDepth}");

    /// <summary>Steps to the next element where there is white space, at the first element and at the end.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextElementElsewhere(int scope)
    {
        bool isFirst = _position == scope;
        byte token = Token();
        if (token == ']')
        {
            _position++;
            _depthLeft++;
            return false;
        }

        if (isFirst)
        {
            if (_position < _end && token != ',')
            {
                return true;
            }

            FailSyntax("a value or ']'");
            return false;
        }

        if (token != ',')
        {
            FailSyntax("',' or ']'");
            return false;
        }

        _position++;
        if (Token() == ']')
        {
            if (_options.AllowTrailingCommas)
            {
                _position++;
                _depthLeft++;
            }
            else
            {
                FailSyntax("a value");
            }

            return false;
        }

        return _fault is null;
    }

    /// <summary>Steps to the quote of the next name or key; false at the end of the object, which is consumed.</summary>
    private bool NextName(int scope, string expected)
    {
        bool isFirst = _position == scope;
        byte token = Token();
        bool mayEnd = true;
        if (token == ',' && !isFirst)
        {
            _position++;
            token = Token();
            mayEnd = _options.AllowTrailingCommas;
        }
        else if (!isFirst && token != '}')
        {
            FailSyntax("',' or '}'");
            return false;
        }

        if (token == '"')
        {
            return true;
        }

        if (token == '}' && mayEnd)
        {
            _position++;
            _depthLeft++;
            return false;
        }

        if (_fault is null)
        {
            FailSyntax(mayEnd ? $"{expected} or '}}'" : expected);
        }

        return false;
    }
}
