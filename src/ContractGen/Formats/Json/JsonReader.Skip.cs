using System.Buffers;
using System.Runtime.CompilerServices;

namespace ContractGen.Formats.Json;

/// <content>Passing over values: iterative, but as strict as reading them.</content>
public ref partial struct JsonReader
{
    /// <inheritdoc/>
    public void Skip()
    {
        int depth = 0;

        // One bit per open bracket, the innermost lowest: set for an object. Full words move to the pool.
        ulong brackets = 0;
        ulong[]? outer = null;
        do
        {
            byte token = Token();
            bool isObject = token == '{';
            if (isObject || token == '[')
            {
                if (--_depthLeft < 0)
                {
                    FailDepth();
                    break;
                }

                if (depth != 0 && (depth & 63) == 0)
                {
                    PushWord(ref outer, depth >> 6, brackets);
                }

                depth++;
                brackets = (brackets << 1) | (isObject ? 1UL : 0);
                _position++;
                bool isOpen = isObject ? NextName(_position, "a field name") && PassKey() : NextElementElsewhere(_position);
                if (isOpen)
                {
                    continue;
                }

                depth--;
                brackets = Pop(outer, depth, brackets);
            }
            else
            {
                PassScalar(token);
            }

            // Behind a value: close brackets until another value follows.
            while (depth > 0 && _fault is null && !((brackets & 1) != 0 ? NextName(-1, "a field name") && PassKey() : NextElementElsewhere(-1)))
            {
                depth--;
                brackets = Pop(outer, depth, brackets);
            }
        }
        while (depth > 0 && _fault is null);

        if (outer is not null)
        {
            ArrayPool<ulong>.Shared.Return(outer);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Pop(ulong[]? outer, int depth, ulong brackets) =>
        depth != 0 && (depth & 63) == 0 ? outer![depth >> 6] : brackets >> 1;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void PushWord(ref ulong[]? outer, int index, ulong word)
    {
        if (outer is null || outer.Length <= index)
        {
            ulong[] larger = ArrayPool<ulong>.Shared.Rent((index + 1) * 2);
            if (outer is not null)
            {
                outer.CopyTo(larger, 0);
                ArrayPool<ulong>.Shared.Return(outer);
            }

            outer = larger;
        }

        outer[index] = word;
    }

    private bool PassKey()
    {
        PassString();
        Colon();
        return _fault is null;
    }

    private void PassScalar(byte token)
    {
        switch (token)
        {
            case (byte)'"':
                PassString();
                break;
            case (byte)'t':
                TryLiteral("true"u8);
                break;
            case (byte)'f':
                TryLiteral("false"u8);
                break;
            case (byte)'n':
                TryLiteral("null"u8);
                break;
            default:
                if (token == '-' || char.IsAsciiDigit((char)token))
                {
                    PassNumber(out _);
                }
                else
                {
                    Mismatch("a value");
                }

                break;
        }
    }
}
