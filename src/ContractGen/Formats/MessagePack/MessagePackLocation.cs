using ContractGen.Schemas;

namespace ContractGen.Formats.MessagePack;

/// <summary>Finds the path of a fault by going through the document once more, up to the fault.</summary>
/// <remarks>What stands before the fault has been read, so its headers are right; only the fault itself may cut one short.</remarks>
internal sealed class MessagePackLocation
{
    private readonly List<MessagePackLevel> _levels = [];

    private MessagePackLocation()
    {
    }

    internal static CodecError Describe(ReadOnlySpan<byte> input, int start, MessagePackFault fault, TypeSchema? schema)
    {
        var location = new MessagePackLocation();
        int offset = location.Find(input, start, fault);
        return new CodecError(MessagePackCodec.FormatName, fault.Kind, fault.Detail, offset, 0, 0, MessagePackPath.Of(input, location._levels, schema));
    }

    // Goes from value to value, keys included, until the one at fault; returns where that begins.
    private int Find(ReadOnlySpan<byte> input, int position, MessagePackFault fault)
    {
        while (position < input.Length && (position < fault.Offset || (fault.IsBehindValue && _levels.Count > fault.Depth)))
        {
            int start = position;
            if (!MessagePackToken.TryRead(input[position..], out MessagePackToken token)
                || token.ContentLength > (uint)(input.Length - position - token.HeaderLength))
            {
                return fault.Offset;
            }

            position += token.HeaderLength + (int)token.ContentLength;
            bool isFaultInside = !fault.IsBehindValue && position > fault.Offset;
            bool isFaultBehind = fault.IsBehindValue && _levels.Count == fault.Depth && token.Children == 0 && position >= fault.Offset;
            if (isFaultInside || isFaultBehind)
            {
                return fault.IsBehindValue ? start : fault.Offset;
            }

            if (token.Children != 0)
            {
                _levels.Add(new MessagePackLevel(start, MessagePackCode.IsMap(input[start]), token.Children));
                continue;
            }

            if (Advance(start, position, fault) is { } container)
            {
                return container;
            }
        }

        return fault.Offset;
    }

    // Steps behind a value and out of the containers that end with it; where the last of them is the one at fault, returns its start.
    private int? Advance(int start, int end, MessagePackFault fault)
    {
        while (_levels.Count > 0)
        {
            MessagePackLevel level = _levels[^1];
            level.Step(start, end);
            if (level.Left > 0)
            {
                return null;
            }

            start = level.Start;
            _levels.RemoveAt(_levels.Count - 1);
            if (fault.IsBehindValue && _levels.Count == fault.Depth && end >= fault.Offset)
            {
                return start;
            }
        }

        return null;
    }
}
