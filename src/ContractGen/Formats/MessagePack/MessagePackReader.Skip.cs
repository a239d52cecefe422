using System.Buffers;
using System.Runtime.CompilerServices;

namespace ContractGen.Formats.MessagePack;

/// <content>Passing over values: iterative, but as strict as reading them.</content>
public ref partial struct MessagePackReader
{
    // what is left in each open container, as deep as the default limit
    private const int StackDepth = 64;

    /// <inheritdoc/>
    public void Skip()
    {
        if (PassOne(out long children) && children >= 0)
        {
            SkipContainer(children);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SkipContainer(long children)
    {
        // every level takes a byte, so that a limit which is none costs nothing
        int limit = Math.Min(_depthLeft, _end - _position + 2);
        int[]? rented = null;
        Span<int> left = limit <= StackDepth ? stackalloc int[StackDepth] : rented = ArrayPool<int>.Shared.Rent(limit);
        int depth = 0;
        int start = _position;
        while (true)
        {
            if (children >= 0)
            {
                // every child takes a byte, so there are never more than an int counts
                if (children > _end - _position)
                {
                    FailEnd("the elements of a container");
                    break;
                }

                if (depth == limit)
                {
                    FailAt(CodecErrorKind.TooDeep, start, $"nested deeper than the limit of {_options.Limits.MaxDepth}");
                    break;
                }

                left[depth++] = (int)children;
            }

            while (depth > 0 && left[depth - 1] == 0)
            {
                depth--;
            }

            if (depth == 0)
            {
                break;
            }

            left[depth - 1]--;
            start = _position;
            if (!PassOne(out children))
            {
                break;
            }
        }

        if (rented is not null)
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    /// <summary>Passes over a scalar, or over the header of a container; then there are children, if only none.</summary>
    private bool PassOne(out long children)
    {
        children = -1;
        ReadOnlySpan<byte> rest = Slice(_position, _end);
        if (!MessagePackToken.TryRead(rest, out MessagePackToken token) || token.ContentLength > (uint)(rest.Length - token.HeaderLength))
        {
            if (Code() == MessagePackCode.Unused && _position < _end)
            {
                Mismatch("a value");
            }
            else
            {
                FailEnd("a value");
            }

            return false;
        }

        int first = _position + token.HeaderLength;
        _position = first + (int)token.ContentLength;
        if (MessagePackCode.IsArray(rest[0]) || MessagePackCode.IsMap(rest[0]))
        {
            children = token.Children;
        }
        else if (MessagePackCode.IsString(rest[0]))
        {
            ReadOnlySpan<byte> text = Slice(first, _position);
            if (!System.Text.Unicode.Utf8.IsValid(text))
            {
                FailText(first, text);
                return false;
            }
        }

        return true;
    }
}
