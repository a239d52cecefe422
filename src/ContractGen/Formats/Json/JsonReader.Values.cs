using System.Runtime.CompilerServices;
using ContractGen.Codecs;

namespace ContractGen.Formats.Json;

/// <content>Null, Booleans, kinds, and the values that JSON spells as text.</content>
public ref partial struct JsonReader
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryNull() => Token() == 'n' && TryLiteral("null"u8);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryAbsent() => false;

    /// <inheritdoc/>
    public ValueKind PeekKind()
    {
        byte token = Token();
        switch (token)
        {
            case (byte)'n':
                return ValueKind.Null;
            case (byte)'t' or (byte)'f':
                return ValueKind.Boolean;
            case (byte)'"':
                return ValueKind.String;
            case (byte)'[':
                return ValueKind.List;
            case (byte)'{':
                return ValueKind.Map;
        }

        if (!BeginsNumber())
        {
            Mismatch("a value");
            return ValueKind.None;
        }

        int first = _position;
        if (!PassNumber(out bool isInteger))
        {
            return ValueKind.None;
        }

        _position = first;
        return isInteger ? ValueKind.Integer : ValueKind.Float;
    }

    /// <inheritdoc/>
    public ContractValue Value(ContractValue? existing) => ContractValue.ReadParts(ref this, existing);

    /// <inheritdoc/>
    public bool Boolean()
    {
        byte token = Token();
        if (token == 't')
        {
            return TryLiteral("true"u8);
        }

        if (token == 'f')
        {
            TryLiteral("false"u8);
        }
        else
        {
            Mismatch("true or false");
        }

        return false;
    }

    /// <inheritdoc/>
    public byte[] Bytes(byte[]? existing) => TextScalars.Bytes(ref this, existing);

    /// <inheritdoc/>
    public Guid Guid() => TextScalars.Guid(ref this);

    /// <inheritdoc/>
    public DateTimeOffset DateTimeOffset() => TextScalars.DateTimeOffset(ref this);

    /// <inheritdoc/>
    public DateTime DateTime() => TextScalars.DateTime(ref this);

    /// <inheritdoc/>
    public TimeSpan TimeSpan() => TextScalars.TimeSpan(ref this);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryOrdinal(out long ordinal)
    {
        ordinal = 0;
        return false;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryIntegerBytes(out ReadOnlySpan<byte> littleEndian)
    {
        littleEndian = default;
        return false;
    }

    /// <inheritdoc/>
    public bool TryEnumName(out ReadOnlySpan<byte> name)
    {
        if (Token() != '"')
        {
            name = default;
            return false;
        }

        name = Utf8();
        return _fault is null;
    }
}
