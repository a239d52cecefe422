namespace ContractGen.Formats.Yaml;

/// <content>Unions: the discriminator is looked for ahead; the record that follows is read as any other and passes over it.</content>
internal ref partial struct YamlReader
{
    /// <inheritdoc/>
    public bool BeginCase(ReadOnlySpan<byte> property, out int scope)
    {
        scope = _caseNameFirst;
        if (Failed)
        {
            return false;
        }

        YamlState state = _scanner.Save();
        int frames = _frames.Count;
        bool found = false;
        if (BeginRecord(out int fields))
        {
            while (!found && NextField(ref fields, out ReadOnlySpan<byte> name, out _))
            {
                found = name.SequenceEqual(property);
                if (!found)
                {
                    Skip();
                }
            }
        }

        if (Failed)
        {
            return false;
        }

        if (!found)
        {
            _scanner.Fail(
                CodecErrorKind.UnknownCase,
                state.Position,
                $"the mapping has no field '{System.Text.Encoding.UTF8.GetString(property)}' that names its case");
            return false;
        }

        _caseNameFirst = _nameFirst;
        ReadOnlySpan<byte> value = Utf8();
        _caseValueFirst = _valueFirst;
        if (Failed)
        {
            return false;
        }

        // Text in the input stays where it is; decoded text is overwritten by the next.
        _caseName = _scratch is not null && value.Overlaps(_scratch) ? value.ToArray() : value;
        _frames.Trim(frames);
        _scanner.Restore(state);
        return true;
    }

    /// <inheritdoc/>
    public readonly bool IsCase(ReadOnlySpan<byte> name, int number) => !Failed && _caseName.SequenceEqual(name);

    /// <inheritdoc/>
    public void UnknownCase()
    {
        if (!Failed)
        {
            string name = System.Text.Encoding.UTF8.GetString(_caseName[..Math.Min(_caseName.Length, 64)]);
            _scanner.Fail(CodecErrorKind.UnknownCase, _caseValueFirst, $"the case '{name}' is unknown");
        }
    }

    /// <inheritdoc/>
    public void EndCase(int scope) => _caseNameFirst = scope;
}
