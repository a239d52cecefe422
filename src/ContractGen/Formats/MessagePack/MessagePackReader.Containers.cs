using System.Runtime.CompilerServices;
using ContractGen.Codecs;
using ContractGen.Codecs.Scalars;

namespace ContractGen.Formats.MessagePack;

/// <content>Lists and maps. The scope is the number of elements that are left.</content>
public ref partial struct MessagePackReader
{
    /// <inheritdoc/>
    public bool BeginList(ElementKind kind, out int count, out int scope)
    {
        bool isOpen = Open(isMap: false, out scope);
        count = isOpen ? Announce(scope) : 0;
        return isOpen;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextElement(ref int scope)
    {
        int left = scope - 1;
        if (left >= 0 && _position < _end)
        {
            scope = left;
            return true;
        }

        return EndElements(scope);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryElements<T, TCodec>(ref int scope, scoped Span<T> elements)
        where TCodec : ICodec<T>
    {
        if (elements.Length == scope
            && (typeof(TCodec) == typeof(DoubleCodec) || typeof(TCodec) == typeof(SingleCodec)
                || typeof(TCodec) == typeof(Int32Codec) || typeof(TCodec) == typeof(Int64Codec)))
        {
            Numbers<T, TCodec>(elements);
            scope = 0;
            _depthLeft++;
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public bool BeginMap(out int count, out int scope)
    {
        bool isOpen = Open(isMap: true, out scope);
        count = isOpen ? Announce(scope) : 0;
        return isOpen;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextEntry(ref int scope) => NextElement(ref scope);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void EndEntry(int scope)
    {
    }

    // A list may say that it is long; what is set aside for it comes from what the whole input can back.
    private int Announce(int count)
    {
        count = Math.Min(count, _announced);
        _announced -= count;
        return count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool EndElements(int scope)
    {
        if (scope == 0)
        {
            _depthLeft++;
        }
        else
        {
            FailEnd("an element");
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Open(bool isMap, out int count)
    {
        int position = _position;
        if (position < _end)
        {
            count = At(position) - (isMap ? MessagePackCode.FixMap : MessagePackCode.FixArray);
            if ((uint)count <= MessagePackCode.LongestFixContainer && _depthLeft > 0)
            {
                _depthLeft--;
                _position = position + 1;
                return true;
            }
        }

        return OpenElsewhere(isMap, out count);
    }

    /// <summary>Opens a container with a header of its own, or finds what is wrong.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool OpenElsewhere(bool isMap, out int count)
    {
        count = 0;
        if (!(isMap ? MessagePackCode.IsMap(Code()) : MessagePackCode.IsArray(Code())))
        {
            Mismatch(isMap ? "a map" : "an array");
            return false;
        }

        ReadOnlySpan<byte> rest = Slice(_position, _end);
        if (!MessagePackToken.TryRead(rest, out MessagePackToken token) || token.Children > rest.Length - token.HeaderLength)
        {
            // every child takes a byte
            FailEnd("the elements of a container");
            return false;
        }

        if (_depthLeft <= 0)
        {
            FailDepth();
            return false;
        }

        _depthLeft--;
        _position += token.HeaderLength;
        count = (int)(isMap ? token.Children / 2 : token.Children);
        return true;
    }

    private void FailDepth() =>
        FailAt(CodecErrorKind.TooDeep, _position, $"nested deeper than the limit of {_options.Limits.MaxDepth}");

    // The cursor is in a register as long as the elements are of the kind that the list says.
    private void Numbers<T, TCodec>(scoped Span<T> elements)
        where TCodec : ICodec<T>
    {
        int position = _position;
        int end = _end - sizeof(ulong);
        for (int i = 0; i < elements.Length; i++)
        {
            if (position >= end || !TryNumber<T, TCodec>(ref position, ref elements[i]))
            {
                _position = position;
                Number<T, TCodec>(ref elements[i]);
                position = _position;
            }
        }

        _position = position;
    }

    // one number with at least nine bytes at hand
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryNumber<T, TCodec>(ref int position, ref T element)
    {
        byte code = At(position);
        if (typeof(TCodec) == typeof(DoubleCodec))
        {
            Unsafe.As<T, ulong>(ref element) = Load64(position + 1);
            position += 1 + sizeof(double);
            return code == MessagePackCode.Float64 || Back(ref position, sizeof(double));
        }

        if (typeof(TCodec) == typeof(SingleCodec))
        {
            Unsafe.As<T, uint>(ref element) = Load32(position + 1);
            position += 1 + sizeof(float);
            return code == MessagePackCode.Float32 || Back(ref position, sizeof(float));
        }

        long number = (sbyte)code;
        int size = 0;
        if (number < MessagePackCode.LeastFixInt)
        {
            int kind = code - MessagePackCode.UInt8;
            if ((uint)kind >= 8)
            {
                return false;
            }

            size = 1 << (kind & 3);
            ulong raw = Load64(position + 1);
            int shift = 64 - (size * 8);
            number = kind >= 4 ? (long)raw >> shift : (long)(raw >> shift);
            if (number < 0 && kind < 4)
            {
                return false;
            }
        }

        if (typeof(TCodec) == typeof(Int32Codec))
        {
            Unsafe.As<T, int>(ref element) = (int)number;
            if (number != (int)number)
            {
                return false;
            }
        }
        else
        {
            Unsafe.As<T, long>(ref element) = number;
        }

        position += 1 + size;
        return true;
    }

    private static bool Back(ref int position, int size)
    {
        position -= 1 + size;
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Number<T, TCodec>(ref T element)
    {
        if (typeof(TCodec) == typeof(DoubleCodec))
        {
            Unsafe.As<T, double>(ref element) = Double();
        }
        else if (typeof(TCodec) == typeof(SingleCodec))
        {
            Unsafe.As<T, float>(ref element) = Single();
        }
        else if (typeof(TCodec) == typeof(Int32Codec))
        {
            Unsafe.As<T, int>(ref element) = Int32();
        }
        else
        {
            Unsafe.As<T, long>(ref element) = Int64();
        }
    }
}
