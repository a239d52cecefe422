using System.Runtime.CompilerServices;
using ContractGen.Codecs;
using ContractGen.Numbers;

namespace ContractGen.Formats.Yaml;

internal ref partial struct YamlWriter<TComments>
{
    // the scope of a list in flow style, which none in block style can have
    private const int FlowScope = int.MinValue;

    // what a name or a key may take, so that it stays an implicit key: the specification allows 1,024 characters
    private const int LongestImplicitKey = 1000;

    public int BeginList(int count, ElementKind kind)
    {
        if (kind != ElementKind.Delimited && count > 0 && count <= _options.LongestFlowList)
        {
            _buffer.Cursor = (byte)'[';
            Advance(1);
            return FlowScope;
        }

        return Open();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Element(int scope)
    {
        if (_indent > SpacesAtOnce || scope == FlowScope)
        {
            RareElement(scope);
            return;
        }

        ref byte cursor = ref StoreIndentation();
        cursor = (byte)'-';
        Unsafe.Add(ref cursor, 1) = (byte)' ';
        _buffer.Cursor = ref Unsafe.Add(ref cursor, 2);
    }

    public void EndList(int scope)
    {
        if (scope == FlowScope)
        {
            ref byte cursor = ref _buffer.Cursor;
            Unsafe.Subtract(ref cursor, 1) = (byte)']';
            cursor = (byte)'\n';
            Advance(1);
            return;
        }

        Close(scope, (byte)'[', (byte)']');
    }

    public readonly bool TryList<T, TCodec>(scoped ReadOnlySpan<T> elements)
        where TCodec : ICodec<T> => false;

    public int BeginMap(int count) => Open();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int BeginEntry(int scope)
    {
        if (_indent > SpacesAtOnce)
        {
            Indent(_indent);
        }
        else
        {
            _buffer.Cursor = ref StoreIndentation();
        }

        return 0;
    }

    public void KeyString(scoped ReadOnlySpan<char> key) => WriteKey(key);

    public void KeyInt32(int key, IntegerEncoding encoding = IntegerEncoding.Varint) => KeyInt64(key);

    public void KeyInt64(long key, IntegerEncoding encoding = IntegerEncoding.Varint) =>
        EndKey(IntegerText.WriteInt64(key, ref _buffer.Cursor));

    public void KeyUInt32(uint key, IntegerEncoding encoding = IntegerEncoding.Varint) => KeyUInt64(key);

    public void KeyUInt64(ulong key, IntegerEncoding encoding = IntegerEncoding.Varint) =>
        EndKey(IntegerText.WriteUInt64(key, ref _buffer.Cursor));

    public void KeyBoolean(bool key) => KeyAscii(key ? "true"u8 : "false"u8);

    public void KeyAscii(scoped ReadOnlySpan<byte> key)
    {
        Copy(key);
        EndKey(0);
    }

    public void KeyEnum(scoped ReadOnlySpan<byte> name, long number, bool isUnsigned = false)
    {
        if (YamlNames.IsLongPlain(name) || YamlNames.IsPlain(name))
        {
            KeyAscii(name);
        }
        else
        {
            WriteUtf8(name, YamlTextPlace.Key);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void EndEntry(int scope)
    {
    }

    public void EndMap(int scope) => Close(scope, (byte)'{', (byte)'}');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndKey(int length)
    {
        ref byte end = ref Unsafe.Add(ref _buffer.Cursor, length);
        end = (byte)':';
        Unsafe.Add(ref end, 1) = (byte)' ';
        Advance(length + 2);
    }

    // An element in flow style, whose predecessor ended its line; or one far to the right.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RareElement(int scope)
    {
        if (scope != FlowScope)
        {
            Indent(_indent);
            Copy("- "u8);
        }
        else if (Unsafe.Subtract(ref _buffer.Cursor, 1) == (byte)'\n')
        {
            Unsafe.Subtract(ref _buffer.Cursor, 1) = (byte)',';
            Copy(" "u8);
        }
    }

    // A name that is long, far to the right, or not plain at a glance.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteName(scoped ReadOnlySpan<byte> name)
    {
        BeginEntry(0);
        KeyEnum(name, 0);
    }
}
