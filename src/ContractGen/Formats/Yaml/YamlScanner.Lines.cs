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

    /// <summary>Whether the line ends here and the next one begins with spaces and a token that is no comment, mark or quote.</summary>
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
            return At(position) == '\n' && token > '#' && (column != 0 || !MayBeMarker(next, token));
        }

        return TryNextLineSlowly(position, out next, out column);
    }

    /// <summary>Goes where <see cref="TryNextLine"/> looked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void GoTo(int next, int column)
    {
        _position = next;
        _column = column;
        _behindTab = false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool TryNextLineSlowly(int position, out int next, out int column)
    {
        next = position;
        column = -1;
        if (position >= _end)
        {
            return true;
        }

        if (At(position) != '\n')
        {
            return false;
        }

        next = PassSpaces(position + 1);
        if (next >= _end)
        {
            return true;
        }

        column = next - position - 1;
        byte token = At(next);
        return token > '#' && (column != 0 || !MayBeMarker(next, token));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool MayBeMarker(int position, byte token) =>
        token is (byte)'-' or (byte)'.' && position + 1 < _end && At(position + 1) == token;
}
