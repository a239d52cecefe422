using System.Diagnostics.CodeAnalysis;

namespace ContractGen.Formats;

/// <summary>
/// What a codec asks of a format when it writes. Each format implements it as a <c>ref struct</c>, so the JIT and AOT compilers
/// specialise every codec per format and no call here is virtual.
/// </summary>
/// <remarks>
/// <para>Calls nest: a value is one scalar call, or Begin … End around further values. What a format must remember between Begin and
/// End travels in the returned scope, on the codec's own stack, so a writer keeps no stack of its own.</para>
/// <para>What a writer cannot write (a lone surrogate, a NaN in JSON, an object graph deeper than the limit) is a
/// <see cref="ContractFormatException"/>.</para>
/// <para>Per member, the four formats: <b>J</b> JSON, <b>M</b> MessagePack, <b>P</b> Protobuf, <b>Y</b> YAML.</para>
/// </remarks>
public interface IFormatWriter
{
    /// <summary>The name under which the format's reader keeps <see cref="Codecs.UnknownFields"/>: "json", "msgpack", "protobuf" or "yaml".</summary>
    static virtual string RawFormat => "";

    /// <summary>Refuses the value that would be written next, or the record that is being written: throws.</summary>
    /// <remarks>The format's name is added here, and the way to the value, which is found in what has been written. J M Y by names. P by numbers.</remarks>
    /// <param name="kind">What kind of fault it is.</param>
    /// <param name="detail">What is wrong, in words.</param>
    /// <exception cref="ContractFormatException">Always.</exception>
    [DoesNotReturn]
    void Refuse(CodecErrorKind kind, string detail);

    /// <summary>Opens a contract with the number of fields that follow.</summary>
    /// <remarks>J <c>{</c>, behind it the pending case, if any. M map header of <paramref name="fieldCount"/>, or array header of
    /// <paramref name="arrayLength"/>. P pending tag and a reserved length, patched at the end; nothing at the root. Y a block mapping.</remarks>
    /// <param name="fieldCount">Fields that will be written, NullField included, AbsentField not.</param>
    /// <param name="arrayLength">The highest field number of a contract laid out as array; 0 for one laid out by name.</param>
    /// <returns>The scope to hand to <see cref="EndRecord"/>.</returns>
    int BeginRecord(int fieldCount, int arrayLength);

    /// <summary>Says what the field is for that follows. Inlined: <paramref name="text"/> is a constant, and where no comments are written nothing is left of it.</summary>
    /// <remarks>Y lines <c># text</c> above the field, if the options ask for them. J M P nothing.</remarks>
    /// <param name="text">Printable text in lines that are not empty, with line feeds between them.</param>
    void Comment(ReadOnlySpan<byte> text)
    {
    }

    /// <summary>Names the field whose value is written next. Inlined: <paramref name="name"/> and <paramref name="number"/> are constants.</summary>
    /// <remarks>J <c>"name":</c>. M the name, or nothing in array layout. P remembers the number; the value writes its tag, and a
    /// value equal to the type's default is not written (implicit presence). Y <c>name: </c>.</remarks>
    /// <param name="name">The name in UTF-8; never with quotes, backslashes or control characters, so that no format must look at it.</param>
    /// <param name="number">The number; 0 where the contract has none.</param>
    void Field(ReadOnlySpan<byte> name, int number);

    /// <summary>As <see cref="Field"/>, for a field with explicit presence: it is written whatever its value is.</summary>
    /// <remarks>J M Y as Field. P writes the tag also before a default value. Used for nullable, required and initialised members.</remarks>
    void PresentField(ReadOnlySpan<byte> name, int number);

    /// <summary>Writes a field whose value is null.</summary>
    /// <remarks>J <c>"name":null</c>. M name and nil, or nil in array layout. P nothing. Y <c>name: null</c>.</remarks>
    void NullField(ReadOnlySpan<byte> name, int number);

    /// <summary>States that a field is left out (an absent <see cref="Codecs.Optional{T}"/>, or null where the contract omits nulls).</summary>
    /// <remarks>J P Y nothing. M nothing by name, nil in array layout.</remarks>
    void AbsentField(ReadOnlySpan<byte> name, int number);

    /// <summary>Passes over numbers that no field of an array layout has.</summary>
    /// <remarks>M one nil each in array layout. J P Y nothing.</remarks>
    void SkipNumbers(int count);

    /// <summary>Writes back the fields that reading kept because the contract does not know them.</summary>
    /// <remarks>Each format writes what it captured itself, in the order in which it was read; content of another format is left out.</remarks>
    void UnknownFields(Codecs.UnknownFields fields);

    /// <summary>Closes what <see cref="BeginRecord"/> opened.</summary>
    void EndRecord(int scope);

    /// <summary>Opens a union: the one record that follows is the case <paramref name="name"/>.</summary>
    /// <remarks>J Y the next record starts with <c>"$type":"name"</c>. M array header 2 and the case's number (its name where it has
    /// none). P a message whose only field, <paramref name="number"/>, is the record.</remarks>
    /// <param name="property">The discriminator's field name, <c>$type</c> unless the contract names another.</param>
    /// <param name="name">The case's name.</param>
    /// <param name="number">The case's number; −1 where it has none.</param>
    int BeginCase(ReadOnlySpan<byte> property, ReadOnlySpan<byte> name, int number);

    /// <summary>Closes what <see cref="BeginCase"/> opened.</summary>
    void EndCase(int scope);

    /// <summary>Opens a list of exactly <paramref name="count"/> elements.</summary>
    /// <remarks>J <c>[</c>. M array header. P a packed field with a reserved length where <paramref name="kind"/> packs, otherwise
    /// the field number repeats before each element; an empty list writes nothing. Y a block sequence, <c>[]</c> when empty.</remarks>
    int BeginList(int count, ElementKind kind);

    /// <summary>Stands before each element's value. P repeats the tag, Y writes <c>- </c>; J M nothing.</summary>
    void Element(int scope);

    /// <summary>Closes what <see cref="BeginList"/> opened.</summary>
    void EndList(int scope);

    /// <summary>Writes a whole list at once, if the format has a faster way for elements of this type than one call each; false, and nothing written, if not.</summary>
    /// <remarks>Called instead of <see cref="BeginList"/>, and only where <typeparamref name="T"/> holds no references. P packed scalars. J M Y may always answer false.</remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TCodec">The codec of the elements; it tells the encoding.</typeparam>
    bool TryList<T, TCodec>(scoped ReadOnlySpan<T> elements)
        where TCodec : Codecs.ICodec<T>;

    /// <summary>Opens a map of exactly <paramref name="count"/> entries.</summary>
    /// <remarks>J <c>{</c>. M map header. P the field number repeats before each entry. Y a block mapping, <c>{}</c> when empty.</remarks>
    int BeginMap(int count);

    /// <summary>Stands before each entry's key. P opens the entry message; J M Y nothing.</summary>
    int BeginEntry(int scope);

    /// <summary>A text key. J escaped. M str. P field 1, string. Y plain or quoted.</summary>
    void KeyString(scoped ReadOnlySpan<char> key);

    /// <summary>A signed integer key. J in quotes. M int. P field 1, as <paramref name="encoding"/> says. Y plain.</summary>
    void KeyInt32(int key, IntegerEncoding encoding = IntegerEncoding.Varint);

    /// <summary>A signed integer key. J in quotes. M int. P field 1, as <paramref name="encoding"/> says. Y plain.</summary>
    void KeyInt64(long key, IntegerEncoding encoding = IntegerEncoding.Varint);

    /// <summary>An unsigned integer key. J in quotes. M int. P field 1, as <paramref name="encoding"/> says. Y plain.</summary>
    void KeyUInt32(uint key, IntegerEncoding encoding = IntegerEncoding.Varint);

    /// <summary>An unsigned integer key. J in quotes. M int. P field 1, as <paramref name="encoding"/> says. Y plain.</summary>
    void KeyUInt64(ulong key, IntegerEncoding encoding = IntegerEncoding.Varint);

    /// <summary>A Boolean key. J in quotes. M bool. P field 1, bool. Y plain.</summary>
    void KeyBoolean(bool key);

    /// <summary>A key that is plain printable ASCII text without quotes or backslashes (Guid, dates).</summary>
    void KeyAscii(scoped ReadOnlySpan<byte> key);

    /// <summary>An enum key that has a name; as <see cref="Enum"/>. J Y its name. M P its number.</summary>
    void KeyEnum(scoped ReadOnlySpan<byte> name, long number, bool isUnsigned = false);

    /// <summary>Closes what <see cref="BeginEntry"/> opened.</summary>
    void EndEntry(int scope);

    /// <summary>Closes what <see cref="BeginMap"/> opened.</summary>
    void EndMap(int scope);

    /// <summary>A null value outside a record (list element, map value, root). J Y null. M nil. P refused: repeated fields hold no nulls.</summary>
    void Null();

    /// <summary>A value whose shape is not known ahead. J M Y its parts, by <see cref="Codecs.ContractValue.WriteParts"/>. P google.protobuf.Value.</summary>
    void Value(Codecs.ContractValue value);

    /// <summary>J Y true or false. M bool. P varint.</summary>
    void Boolean(bool value);

    /// <summary>J Y number. M smallest int. P varint, or as <paramref name="encoding"/> says.</summary>
    void Int32(int value, IntegerEncoding encoding = IntegerEncoding.Varint);

    /// <summary>J Y number. M smallest int. P varint, or as <paramref name="encoding"/> says.</summary>
    void Int64(long value, IntegerEncoding encoding = IntegerEncoding.Varint);

    /// <summary>J Y number. M smallest int. P varint, or as <paramref name="encoding"/> says.</summary>
    void UInt32(uint value, IntegerEncoding encoding = IntegerEncoding.Varint);

    /// <summary>J Y number. M smallest int. P varint, or as <paramref name="encoding"/> says.</summary>
    void UInt64(ulong value, IntegerEncoding encoding = IntegerEncoding.Varint);

    /// <summary>J Y the shortest number that round-trips. M float 32. P fixed 32.</summary>
    void Single(float value);

    /// <summary>J Y the shortest number that round-trips. M float 64. P fixed 64.</summary>
    void Double(double value);

    /// <summary>A number with more digits than 64 bits hold (decimal, Int128, BigInteger), as the JSON number <paramref name="text"/>.</summary>
    /// <remarks>J Y number. M str. P string.</remarks>
    void Number(scoped ReadOnlySpan<byte> text);

    /// <summary>Text. J escaped in quotes. M str. P string. Y plain, quoted or literal.</summary>
    void String(scoped ReadOnlySpan<char> value);

    /// <summary>Plain printable ASCII text without quotes or backslashes. J in quotes. M str. P string. Y plain, or quoted where it must be.</summary>
    void Ascii(scoped ReadOnlySpan<byte> text);

    /// <summary>Bytes. J base64 in quotes. M bin. P bytes. Y <c>!!binary</c>.</summary>
    void Bytes(scoped ReadOnlySpan<byte> value);

    /// <summary>J P Y the text "D". M str "D".</summary>
    void Guid(Guid value);

    /// <summary>J Y RFC 3339 text with the offset. M timestamp extension, with the offset where it is not zero. P google.protobuf.Timestamp.</summary>
    void DateTimeOffset(DateTimeOffset value);

    /// <summary>J Y RFC 3339 text, with Z for UTC and without an offset for Unspecified. M timestamp extension. P google.protobuf.Timestamp.</summary>
    void DateTime(DateTime value);

    /// <summary>J M Y the text "c". P google.protobuf.Duration.</summary>
    void TimeSpan(TimeSpan value);

    /// <summary>An enum value that has a name. J Y the name. M P the number.</summary>
    /// <param name="name">The name.</param>
    /// <param name="number">The number, or its bits.</param>
    /// <param name="isUnsigned">Whether they are the bits of a <see cref="ulong"/>.</param>
    void Enum(scoped ReadOnlySpan<byte> name, long number, bool isUnsigned = false);
}
