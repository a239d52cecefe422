namespace ContractGen.Formats.Yaml;

/// <summary>Counts lines as far as they were asked for, so that marks in order cost one pass.</summary>
internal struct YamlLine
{
    private int _offset;
    private int _line;
    private int _first;

    internal YamlMark MarkOf(ReadOnlySpan<byte> input, int offset)
    {
        if (offset < _offset)
        {
            _offset = 0;
            _line = 0;
            _first = 0;
        }

        while (true)
        {
            int length = input[_offset..offset].IndexOfAny((byte)'\n', (byte)'\r');
            if (length < 0)
            {
                break;
            }

            _offset += length + 1;
            if (input[_offset - 1] == '\r' && _offset < input.Length && input[_offset] == '\n')
            {
                if (_offset == offset)
                {
                    // Between the two halves of a line break.
                    _offset--;
                    break;
                }

                _offset++;
            }

            _line++;
            _first = _offset;
        }

        return new YamlMark(offset, _line + 1, offset - _first + 1);
    }
}
