using System.Buffers;
using System.Runtime.CompilerServices;

namespace ContractGen.Formats.Protobuf;

/// <content>Passing over values. Groups nest, so their numbers are kept in an array, not on the stack.</content>
internal ref partial struct ProtobufReader
{
    public void Skip()
    {
        switch ((byte)_field)
        {
            case WireType.Varint:
                TryVarint(out _);
                break;
            case WireType.Fixed64:
                SkipBytes(sizeof(ulong));
                break;
            case WireType.Fixed32:
                SkipBytes(sizeof(uint));
                break;
            case WireType.Delimited:
                if (TryLength(out int length))
                {
                    _position += length;
                }

                break;
            case WireType.StartGroup:
                SkipGroup();
                break;
            case Root:
                _position = _end;
                break;
            default:
                break;
        }
    }

    private void SkipBytes(int count)
    {
        if (_end - _position >= count)
        {
            _position += count;
        }
        else
        {
            FailEnd();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SkipGroup()
    {
        if (_fault is not null)
        {
            return;
        }

        int[] open = ArrayPool<int>.Shared.Rent(16);
        int depth = 0;
        open[depth] = NumberAt(_position - (byte)(_field >> TagLengthShift));
        while (depth >= 0 && _fault is null)
        {
            if (depth >= _depthLeft)
            {
                FailDepth();
            }
            else if (TryGroupTag(out int number, out int wireType))
            {
                if (wireType == WireType.EndGroup)
                {
                    RequireMatch(open[depth--], number);
                }
                else if (wireType == WireType.StartGroup)
                {
                    Push(ref open, ++depth, number);
                }
                else
                {
                    _field = wireType;
                    Skip();
                }
            }
        }

        ArrayPool<int>.Shared.Return(open);
    }

    private static void Push(ref int[] open, int depth, int number)
    {
        if (depth == open.Length)
        {
            int[] larger = ArrayPool<int>.Shared.Rent(depth * 2);
            open.CopyTo(larger, 0);
            ArrayPool<int>.Shared.Return(open);
            open = larger;
        }

        open[depth] = number;
    }

    private void RequireMatch(int begun, int ended)
    {
        if (begun != ended)
        {
            FailAt(CodecErrorKind.Syntax, _position - 1, $"the group {begun} ends as group {ended}");
        }
    }

    /// <summary>Reads a tag in a group, where a group may also end.</summary>
    private bool TryGroupTag(out int number, out int wireType)
    {
        number = 0;
        wireType = 0;
        int first = _position;
        if (!TryVarint(out ulong tag))
        {
            return false;
        }

        number = (int)(tag >> 3);
        wireType = (int)(tag & 7);
        if (tag is > uint.MaxValue or < 1 << 3 || wireType > WireType.Fixed32)
        {
            FailAt(CodecErrorKind.Syntax, first, "a field in a group has a tag that cannot be");
            return false;
        }

        return true;
    }
}
