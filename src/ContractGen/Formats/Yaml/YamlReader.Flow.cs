using System.Runtime.CompilerServices;
using ContractGen.Formats.Json;

namespace ContractGen.Formats.Yaml;

/// <content>The short ways through flow style, of which JSON is a part. What they do not know is left to the scanner.</content>
internal ref partial struct YamlReader
{
    /// <summary>The offset of the pending value's first byte, which stands on the same line with no more than one space before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int ValueFirst()
    {
        int position = _scanner._position;
        return position < _scanner._end && _scanner.At(position) == ' ' ? position + 1 : position;
    }

    /// <summary>Whether a value is pending in flow style: behind a colon, or as an element.</summary>
    private readonly bool IsFlowValue => _scanner.IsInFlow && (_scanner._phase is YamlPhase.Value or YamlPhase.Element);

    /// <summary>Whether a number may begin at an offset, in flow style.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool BeginsFlowNumber(int first) =>
        IsFlowValue && first < _scanner._end && ((uint)(_scanner.At(first) - '0') <= 9 || _scanner.At(first) == '-');

    /// <summary>Passes the scalar that ends behind so many bytes, if a comma or a closing bracket follows at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryEndFlow(int first, int length)
    {
        int end = first + length;
        if (end < _scanner._end && _scanner.At(end) is (byte)',' or (byte)'}' or (byte)']')
        {
            _valueFirst = first;
            _scanner._position = end;
            return true;
        }

        return false;
    }

    /// <summary>Consumes a word in flow style that a comma or a closing bracket follows.</summary>
    private bool TryFlowWord(ReadOnlySpan<byte> word)
    {
        int first = ValueFirst();
        return IsFlowValue && _scanner.Slice(first, _scanner._end).StartsWith(word) && TryEndFlow(first, word.Length);
    }

    /// <summary>Consumes text in double quotes on one line and without escapes.</summary>
    private bool TryFlowText(out ReadOnlySpan<byte> text, out bool isAscii)
    {
        int first = ValueFirst() + 1;
        if (IsFlowValue && first < _scanner._end && _scanner.At(first - 1) == '"')
        {
            uint nonAscii = 0;
            int last = JsonStringScan.FindStop(ref _scanner._start, first, _scanner._end, ref nonAscii);
            text = _scanner.Slice(first, last);
            isAscii = nonAscii == 0;
            if (last < _scanner._end && _scanner.At(last) == '"' && (isAscii || System.Text.Unicode.Utf8.IsValid(text)))
            {
                if (!TryEndFlow(first - 1, last - first + 2))
                {
                    _valueFirst = first - 1;
                    _scanner.EndJson(last + 1);
                }

                return true;
            }
        }

        text = default;
        isAscii = false;
        return false;
    }

    /// <summary>Consumes a name, in quotes or plain, with its colon, if it is the one given.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryFlowField(ReadOnlySpan<byte> name)
    {
        int position = _scanner._position;
        int end = _fieldEnd - 4;
        if (_scanner._kind != YamlCollection.FlowMapping || position >= end)
        {
            return false;
        }

        if (_scanner._phase != YamlPhase.First)
        {
            if (_scanner.At(position) != ',')
            {
                return false;
            }

            position++;
        }

        while (position < end && _scanner.At(position) == ' ')
        {
            position++;
        }

        int quote = _scanner.At(position) == '"' ? 1 : 0;
        int behind = position + quote + name.Length;
        if (behind >= end
            || !_scanner.Slice(position + quote, behind).SequenceEqual(name)
            || (quote != 0 && _scanner.At(behind++) != '"')
            || _scanner.At(behind) != ':'
            || (quote == 0 && _scanner.At(behind + 1) != ' '))
        {
            return false;
        }

        _scanner._position = behind + 1;
        _scanner._phase = YamlPhase.Value;
        return true;
    }

    /// <summary>Consumes a short key with its colon, in quotes or plain.</summary>
    private bool TryFlowKey(out ReadOnlySpan<byte> key)
    {
        int first = _scanner._position;
        int last = Math.Min(_scanner._end - 2, first + 512);
        key = default;
        if (_scanner._phase != YamlPhase.Key || first >= last)
        {
            return false;
        }

        int quote = _scanner.At(first) == '"' ? 1 : 0;
        first += quote;
        int end = first;
        while (end < last && YamlBytes.IsName(_scanner.At(end)))
        {
            end++;
        }

        int behind = end + quote;
        if (end == first || end >= last || (quote != 0 && _scanner.At(end) != '"') || _scanner.At(behind) != ':'
            || ((quote == 0 || !_scanner.IsInFlow) && _scanner.At(behind + 1) != ' '))
        {
            return false;
        }

        _valueFirst = first - quote;
        _scanner._position = behind + 1;
        _scanner._phase = YamlPhase.Value;
        key = _scanner.Slice(first, end);
        return true;
    }

    /// <summary>Goes into a flow collection behind a name, or within another one.</summary>
    private bool TryOpenFlow(byte bracket, YamlCollection kind, out int scope)
    {
        int first = ValueFirst();
        scope = 0;
        if (first >= _scanner._end
            || _scanner.At(first) != bracket
            || !(_scanner.IsInFlow ? _scanner._phase is YamlPhase.Value or YamlPhase.Element : _scanner._phase == YamlPhase.Value)
            || --_scanner._depthLeft < 0)
        {
            return false;
        }

        scope = _scanner.Pack();
        _valueFirst = first;
        _scanner.OpenFlow(kind);
        _scanner._position = first + 1;
        return true;
    }

    /// <summary>Steps to the next element behind a comma; whether it is a pair is looked at where that makes a difference.</summary>
    private bool TryNextFlowElement()
    {
        int position = _scanner._position;
        if (_scanner._kind != YamlCollection.FlowSequence || _scanner._phase == YamlPhase.First || position + 2 >= _scanner._end || _scanner.At(position) != ',')
        {
            return false;
        }

        position += _scanner.At(position + 1) == ' ' ? 2 : 1;
        if (_scanner.At(position) is <= (byte)' ' or (byte)'#' or (byte)',' or (byte)']' or (byte)'}' or (byte)'?')
        {
            return false;
        }

        _scanner._position = position;
        _scanner._phase = YamlPhase.Element;
        return true;
    }

    /// <summary>Finds the node at hand; an element of a flow sequence may be a pair.</summary>
    private YamlNodeKind BeginNode()
    {
        if (_scanner is { _kind: YamlCollection.FlowSequence, _phase: YamlPhase.Element }
            && _scanner._position < _scanner._end
            && _scanner.At(_scanner._position) is not ((byte)'{' or (byte)'[')
            && _scanner.IsImplicitKey(_scanner._position, isFlow: true))
        {
            _scanner._phase = YamlPhase.Pair;
        }

        return _scanner.BeginNode();
    }
}
