namespace ContractGen.Formats.Json;

/// <content>Unions: the discriminator is looked for ahead; the record that follows is read as any other and passes over it.</content>
public ref partial struct JsonReader
{
    /// <inheritdoc/>
    public bool BeginCase(ReadOnlySpan<byte> property, out int scope)
    {
        scope = _caseNameOffset;
        if (Token() != '{')
        {
            Mismatch("an object");
            return false;
        }

        int start = _position;
        if (!Open((byte)'{', "an object", out int fields))
        {
            return false;
        }

        bool found = false;
        while (!found && NextField(ref fields, out ReadOnlySpan<byte> name, out _))
        {
            if (name.SequenceEqual(property))
            {
                found = true;
            }
            else
            {
                Skip();
            }
        }

        if (_fault is not null)
        {
            return false;
        }

        if (!found)
        {
            FailAt(CodecErrorKind.UnknownCase, start, $"the object has no field '{System.Text.Encoding.UTF8.GetString(property)}' that names its case");
            return false;
        }

        _depthLeft++;
        if (Token() != '"')
        {
            Mismatch("the name of a case");
            return false;
        }

        _caseNameOffset = _nameOffset;
        _caseValueOffset = _position;
        PassString();
        if (_fault is not null)
        {
            return false;
        }

        _position = start;
        return true;
    }

    /// <inheritdoc/>
    public bool IsCase(ReadOnlySpan<byte> name, int number)
    {
        if (_fault is not null)
        {
            return false;
        }

        int position = _position;
        _position = _caseValueOffset;
        bool isCase = Utf8().SequenceEqual(name);
        _position = position;
        return isCase;
    }

    /// <inheritdoc/>
    public void UnknownCase()
    {
        if (_fault is null)
        {
            FailAt(CodecErrorKind.UnknownCase, _caseValueOffset, $"the case {NameAt(_caseValueOffset)} is unknown");
        }
    }

    /// <inheritdoc/>
    public void EndCase(int scope) => _caseNameOffset = scope;
}
