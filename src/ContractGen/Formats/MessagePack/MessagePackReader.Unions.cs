using System.Text;

namespace ContractGen.Formats.MessagePack;

/// <content>Unions: an array of the case, which is a number or a name, and the value.</content>
public ref partial struct MessagePackReader
{
    /// <inheritdoc/>
    public bool BeginCase(ReadOnlySpan<byte> property, out int scope)
    {
        scope = 0;
        int start = _position;
        if (!Open(isMap: false, out int count))
        {
            return false;
        }

        if (count != 2)
        {
            FailAt(CodecErrorKind.UnknownCase, start, "expected an array of a case and its value");
            return false;
        }

        _caseOffset = _position;
        _caseLength = -1;
        byte code = Code();
        if (MessagePackCode.IsString(code) || IsBinaryText(code))
        {
            ReadOnlySpan<byte> name = Utf8();
            _caseOffset = _position - name.Length;
            _caseLength = name.Length;
        }
        else
        {
            Int128 number = Integer("a case");
            _caseNumber = number >= 0 && number <= int.MaxValue ? (int)number : -1;
        }

        return _fault is null;
    }

    /// <inheritdoc/>
    public readonly bool IsCase(ReadOnlySpan<byte> name, int number) =>
        _caseLength < 0
            ? number >= 0 && number == _caseNumber
            : Slice(_caseOffset, _caseOffset + _caseLength).SequenceEqual(name);

    /// <inheritdoc/>
    public void UnknownCase()
    {
        if (_fault is null)
        {
            string found = _caseLength >= 0
                ? $"'{DocumentPath.Shorten(Encoding.UTF8.GetString(Slice(_caseOffset, _caseOffset + _caseLength)))}'"
                : Encoding.UTF8.GetString(new MessagePackReader(Slice(_caseOffset, _end), _options, populating: false).Number());
            FailAt(CodecErrorKind.UnknownCase, _caseOffset, $"the case {found} is unknown");
        }
    }

    /// <inheritdoc/>
    public void EndCase(int scope) => _depthLeft++;
}
