using System.Numerics;
using System.Runtime.CompilerServices;

namespace ContractGen.Formats.Protobuf;

/// <content>Fields that a message does not have: those that are left out because they are null or empty, and those that are missing.</content>
internal ref partial struct ProtobufReader
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextLeftOut(ulong fields, int first, out int index)
    {
        if (fields == 0 && !_goesBack)
        {
            index = 0;
            return false;
        }

        return NextLeftOutElsewhere(fields, first, out index);
    }

    public void MissingFields(ulong missing, int first, ReadOnlySpan<byte> names)
    {
        if (_fault is null)
        {
            _fault = new ProtobufFault(missing, first, names, Math.Max(_position - 1, 0));

            // the message was left before this was said
            _fault.Ends.Add(_position);
            _fault.Ends.Add(_end);
            _isUnusual = true;
            _position = _length + 1;
        }
        else
        {
            _fault.AddMissing(missing, first, names);
        }
    }

    // The message is left already. Where the cursor stands nothing can be read until the last field is gone back to.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextLeftOutElsewhere(ulong fields, int first, out int index)
    {
        index = 0;
        if (_fault is not null)
        {
            return false;
        }

        if (!_goesBack)
        {
            _goesBack = true;
            _wasUnusual = _isUnusual;
            _isUnusual = true;
            _leftAt = _position;
            _position = _length + 1;
        }

        if (fields == 0)
        {
            _goesBack = false;
            _isUnusual = _wasUnusual;
            _position = _leftAt;
            return false;
        }

        index = first + BitOperations.TrailingZeroCount(fields);
        _field = LeftOut;
        return true;
    }
}
