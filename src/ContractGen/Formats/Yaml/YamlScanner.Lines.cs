using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ContractGen.Formats.Yaml;

/// <content>The short ways through lines as writers write them; whatever they do not know is left to the steps of the specification.</content>
internal ref partial struct YamlScanner
{
    internal readonly YamlState Save() => new(_position, _column, Pack(), _depthLeft, _onNewLine, _behindTab, _behindJson);

    internal void Restore(in YamlState state)
    {
        if (_fault is null)
        {
            _position = state.Position;
            _column = state.Column;
            _depthLeft = state.DepthLeft;
            _onNewLine = state.OnNewLine;
            _behindTab = state.BehindTab;
            _behindJson = state.BehindJson;
            _behindLines = false;
            Unpack(state.Scope);
        }
    }

    /// <summary>Whether the line ends here, and where the next token is. False also where the scanner must look closer: at marks, tabs and faults.</summary>
    /// <param name="position">Where the line would end.</param>
    /// <param name="next">The token's offset.</param>
    /// <param name="column">The token's column; −1 at the end of the input.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly bool TryNextLine(int position, out int next, out int column)
    {
        if (Vector256.IsHardwareAccelerated && _end - position > Vector256<byte>.Count + 1)
        {
            Vector256<byte> block = Vector256.LoadUnsafe(ref Unsafe.Add(ref _start, (nint)(uint)position + 1));
            uint spaces = Vector256.Equals(block, Vector256.Create((byte)' ')).ExtractMostSignificantBits();
            column = BitOperations.TrailingZeroCount(~spaces);
            next = position + 1 + column;
            byte token = At(next);
            if (At(position) == '\n' && token > '#' && (column != 0 || !MayBeMarker(next, token)))
            {
                return true;
            }
        }

        return TryNextLineFar(position, out next, out column);
    }

    /// <summary>Goes where <see cref="TryNextLine"/> looked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void GoTo(int next, int column)
    {
        _position = next;
        _column = column;
        _behindTab = false;
    }

    // The next token behind white space, comments and empty lines, or near the end of the input.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool TryNextLineFar(int position, out int next, out int column)
    {
        next = position;
        column = -1;
        if (position < _end && !EndsIndicator(position))
        {
            return false;
        }

        bool isSeparate = false;
        while (true)
        {
            int first = position;
            position = PassSpaces(position);
            column = position - first;
            isSeparate |= column > 0;
            if (position >= _end)
            {
                next = _end;
                column = -1;
                return true;
            }

            byte token = At(position);
            if (token == '#' && isSeparate)
            {
                int length = Slice(position, _end).IndexOfAny(YamlBytes.LineStops);
                int end = length < 0 ? _end : position + length;
                if (!System.Text.Ascii.IsValid(Slice(position, end)))
                {
                    return false;
                }

                position = end;
                if (position >= _end)
                {
                    continue;
                }

                token = At(position);
            }

            if (YamlBytes.IsBreak(token))
            {
                position = PassBreak(position);

                // A comment may begin at the very beginning of a line.
                isSeparate = true;
                next = -1;
                continue;
            }

            // Behind the first line there is nothing but breaks, so that the text found here begins a line.
            bool isFirstOfLine = next < 0;
            next = position;
            return isFirstOfLine && token > ' ' && (column != 0 || !MayBeMarker(position, token));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool MayBeMarker(int position, byte token) =>
        token is (byte)'-' or (byte)'.' && (position + 1 >= _end || At(position + 1) == token);
}
