using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ContractGen.Formats.Yaml;

/// <content>The short ways through lines as writers write them; whatever they do not know is left to the steps of the specification.</content>
internal ref partial struct YamlScanner
{
    private const long NoLine = long.MinValue;

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

            // The likely column is not taken from the line but guessed: what follows need not wait until the line has been looked at.
            int likely = _blockIndent;
            if (((spaces + 1) ^ spaces) == uint.MaxValue >> (31 - likely) && (uint)likely < 32)
            {
                next = position + 1 + likely;
                column = likely;
                if (At(position) == '\n' && At(next) > '#' && (likely != 0 || !MayBeMarker(next, At(next))))
                {
                    return true;
                }
            }

            column = BitOperations.TrailingZeroCount(~spaces);
            next = position + 1 + column;
            byte token = At(next);
            if (At(position) == '\n' && token > '#' && (column != 0 || !MayBeMarker(next, token)))
            {
                return true;
            }
        }

        // By value: an address taken here would keep the caller's variables in memory.
        long far = NextLineFar(position);
        next = (int)(far >> 32);
        column = (int)far;
        return far != NoLine;
    }

    /// <summary>Goes where <see cref="TryNextLine"/> looked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void GoTo(int next, int column)
    {
        _position = next;
        _column = column;
        _behindTab = false;
    }

    // The next token behind white space, comments and empty lines, or near the end of the input: its offset and, in the lower half, its column.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly long NextLineFar(int position)
    {
        int next = position;
        if (position < _end && !EndsIndicator(position))
        {
            return NoLine;
        }

        bool isSeparate = false;
        while (true)
        {
            int first = position;
            position = PassSpaces(position);
            int column = position - first;
            isSeparate |= column > 0;
            if (position >= _end)
            {
                return ((long)_end << 32) | uint.MaxValue;
            }

            byte token = At(position);
            if (token == '#' && isSeparate)
            {
                int length = Slice(position, _end).IndexOfAny(YamlBytes.LineStops);
                int end = length < 0 ? _end : position + length;
                if (!System.Text.Ascii.IsValid(Slice(position, end)))
                {
                    return NoLine;
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
            bool isToken = next < 0 && token > ' ' && (column != 0 || !MayBeMarker(position, token));
            return isToken ? ((long)position << 32) | (uint)column : NoLine;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool MayBeMarker(int position, byte token) =>
        token is (byte)'-' or (byte)'.' && (position + 1 >= _end || At(position + 1) == token);
}
