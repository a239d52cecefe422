using System.Runtime.CompilerServices;

namespace ContractGen.Formats.Protobuf;

/// <content>
/// Lists and maps. The scope of a packed list is −1 − the offset of its length; that of any other the field number, to be repeated before
/// each element; 0 of an empty one.
/// </content>
internal ref partial struct ProtobufWriter
{
    private const int Empty = 0;

    public int BeginList(int count, ElementKind kind)
    {
        ulong pending = _pending;
        RequireField(pending);
        if (count == 0)
        {
            return Empty;
        }

        if (kind is ElementKind.Delimited or >= ElementKind.UnpackedVarint)
        {
            return PendingTag.Number(pending);
        }

        _pending = PendingTag.Packed;
        return -1 - ReserveLength(ref WriteTag(pending, WireType.Delimited));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Element(int scope)
    {
        if (scope > 0)
        {
            _pending = PendingTag.OfAny(scope) | PendingTag.Present | PendingTag.Inner;
        }
    }

    public void EndList(int scope)
    {
        if (scope < 0)
        {
            PatchLength(-1 - scope);
        }
    }

    public int BeginMap(int count)
    {
        ulong pending = _pending;
        RequireField(pending);
        return count == 0 ? Empty : PendingTag.Number(pending);
    }

    public int BeginEntry(int scope)
    {
        _pending = PendingTag.Of(scope) | PendingTag.Present;
        int entry = OpenMessage();
        _pending = PendingTag.Of(ProtobufCodec.KeyNumber) | PendingTag.Inner;
        return entry;
    }

    public void KeyString(scoped ReadOnlySpan<char> key)
    {
        String(key);
        ExpectValue();
    }

    public void KeyInt32(int key, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        Int32(key, encoding);
        ExpectValue();
    }

    public void KeyInt64(long key, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        Int64(key, encoding);
        ExpectValue();
    }

    public void KeyUInt32(uint key, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        UInt32(key, encoding);
        ExpectValue();
    }

    public void KeyUInt64(ulong key, IntegerEncoding encoding = IntegerEncoding.Varint)
    {
        UInt64(key, encoding);
        ExpectValue();
    }

    public void KeyBoolean(bool key)
    {
        Boolean(key);
        ExpectValue();
    }

    public void KeyAscii(scoped ReadOnlySpan<byte> key)
    {
        Ascii(key);
        ExpectValue();
    }

    public void KeyEnum(scoped ReadOnlySpan<byte> name, long number, bool isUnsigned = false)
    {
        Int64(number);
        ExpectValue();
    }

    public void EndEntry(int scope) => CloseMessage(scope);

    public readonly void EndMap(int scope)
    {
    }

    // Keys and values that are their type's default are left out, as in Google's C# (C++ and Java write them). The key took the tag of the entry's first field; the value gets that of the second.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ExpectValue() => _pending = PendingTag.Of(ProtobufCodec.ValueNumber) | PendingTag.Inner;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void RequireField(ulong pending)
    {
        if (PendingTag.Length(pending) == 0 || (pending & PendingTag.Inner) != 0)
        {
            Refuse(CodecErrorKind.TypeMismatch, "Protobuf has lists and maps as fields of a message only, not as documents, elements or values");
        }
    }
}
