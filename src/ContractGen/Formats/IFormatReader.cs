namespace ContractGen.Formats;

/// <summary>
/// What a codec asks of a format when it reads. Each format implements it as a <c>ref struct</c> over one contiguous span.
/// </summary>
/// <remarks>
/// <para>No member throws on bad input. The first fault is recorded with its offset; from then on every scalar returns its default,
/// every Try and Next returns <see langword="false"/>, so all loops end. Check <see cref="Failed"/> only where work could be saved.</para>
/// <para>Per member, the four formats: <b>J</b> JSON, <b>M</b> MessagePack, <b>P</b> Protobuf, <b>Y</b> YAML.</para>
/// </remarks>
public interface IFormatReader
{
    /// <summary>Whether a fault has been recorded.</summary>
    bool Failed { get; }

    /// <summary>Limits and policies of this call.</summary>
    CodecLimits Limits { get; }

    /// <summary>Records a fault at the value that was read last, unless there is one already.</summary>
    /// <param name="kind">What kind of fault it is.</param>
    /// <param name="detail">What was expected and what was found, in words; the position and path are added at the edge.</param>
    void Fail(CodecErrorKind kind, string detail);

    /// <summary>
    /// Whether an existing value is to be filled rather than replaced. J M Y only while populating. P also when
    /// <paramref name="seenBefore"/>: repeated fields append and submessages merge.
    /// </summary>
    bool Reuses(bool seenBefore);

    /// <summary>Whether an existing list or map that <see cref="Reuses"/> handed on keeps its elements. P true: repeated fields append; J M Y false.</summary>
    bool Appends { get; }

    /// <summary>
    /// Says that a list or map which goes on cannot grow, so that the elements it has are copied once more; false after recording the fault
    /// where a document makes too many of them be copied.
    /// </summary>
    /// <remarks>Called only where <see cref="Appends"/>. P counts them per document. J M Y true.</remarks>
    /// <param name="count">The number of elements to copy.</param>
    bool BuildsAnew(int count);

    /// <summary>Consumes a null, if the value at hand is one. J Y null. M nil. P always false: null is absence.</summary>
    bool TryNull();

    /// <summary>Consumes what stands for a field that is absent, where a format puts something in its place. Called for optional fields whose
    /// value is never null. M nil in a record that is an array. J P Y always false.</summary>
    bool TryAbsent();

    /// <summary>The kind of the value at hand, without consuming it. P none: nothing in a message tells it.</summary>
    ValueKind PeekKind();

    /// <summary>Opens a contract; false when the value is something else (a recorded fault) or too deep.</summary>
    /// <remarks>J <c>{</c>. M map header, or array header (fields then come by number). P the length, or the whole input at the root. Y a mapping.</remarks>
    bool BeginRecord(out int scope);

    /// <summary>Consumes the first field's name if it is the one given. Inlined: all arguments are constants.</summary>
    bool TryFirstField(ReadOnlySpan<byte> name, int number, FieldKind kind);

    /// <summary>Consumes the next field's name if it is the one given; false leaves the reader as it was. Inlined, as in TryFirstField.</summary>
    /// <remarks>J compares <c>,"name":</c> in place. M compares header and bytes, or counts up in array layout. P compares the tag. Y compares
    /// <c>name: </c> at the known indentation. A reader that must see each field (duplicates refused) answers false.</remarks>
    /// <param name="name">The name in UTF-8.</param>
    /// <param name="number">The number; 0 where the contract has none.</param>
    /// <param name="kind">How the value is laid out. P consumes a field of another wire type only as one that is unknown.</param>
    bool TryField(ReadOnlySpan<byte> name, int number, FieldKind kind);

    /// <summary>Consumes the next field's name, whatever it is; false at the record's end, which is consumed, or after a fault.</summary>
    /// <param name="scope">What <see cref="BeginRecord"/> gave.</param>
    /// <param name="name">The name, unescaped, valid until the next call; empty where the format has numbers only.</param>
    /// <param name="number">The number (P, and M in array layout); 0 where the format has names only.</param>
    bool NextField(ref int scope, out ReadOnlySpan<byte> name, out int number);

    /// <summary>Whether the field that <see cref="NextField"/> named is laid out as the contract says; one that is not is unknown. J M Y true. P by the wire type.</summary>
    bool Accepts(FieldKind kind);

    /// <summary>Says that the field just named was read before. True when the policy lets the later one win; false after recording the fault.</summary>
    bool Duplicate();

    /// <summary>Passes over the value of the field just named, which the contract does not know (a union's discriminator is always passed over).</summary>
    /// <param name="reject">Whether the contract refuses unknown fields: then this is a fault.</param>
    void SkipField(bool reject);

    /// <summary>Keeps the field just named, name and value, as raw content of this format.</summary>
    void CaptureField(ref Codecs.UnknownFields? fields);

    /// <summary>
    /// Goes back to a required field that was not read because the format writes neither nulls nor empty lists: its value, null or empty,
    /// is read next. False where all have been gone back to.
    /// </summary>
    /// <remarks>Called at a record's end until it answers false. J M Y false. P one field after the other.</remarks>
    /// <param name="fields">One bit per field that was not read and may be left out, beginning at <paramref name="first"/>.</param>
    /// <param name="first">The index of the field that bit 0 stands for.</param>
    /// <param name="index">The index of the field to read.</param>
    bool NextLeftOut(ulong fields, int first, out int index);

    /// <summary>Records that required fields are missing, naming all of them.</summary>
    /// <param name="missing">One bit per field, in declared order, beginning at <paramref name="first"/>.</param>
    /// <param name="first">The index of the field that bit 0 stands for.</param>
    /// <param name="names">All field names of the contract in declared order, each followed by a zero byte.</param>
    void MissingFields(ulong missing, int first, ReadOnlySpan<byte> names);

    /// <summary>Opens a union and finds its discriminator, wherever in the value it stands.</summary>
    /// <remarks>J Y look ahead for the discriminator; the record that follows is read as any other and passes over it. M array of case and value.
    /// P the message's one field.</remarks>
    bool BeginCase(ReadOnlySpan<byte> property, out int scope);

    /// <summary>Whether the union opened last holds the given case. J Y by name. P by number. M by either.</summary>
    bool IsCase(ReadOnlySpan<byte> name, int number);

    /// <summary>Records that the union's case is none that the contract knows.</summary>
    void UnknownCase();

    /// <summary>Closes what <see cref="BeginCase"/> opened.</summary>
    void EndCase(int scope);

    /// <summary>Opens a list.</summary>
    /// <param name="kind">The elements' kind. P decides by it whether the field may be packed.</param>
    /// <param name="count">The number of elements where the format declares it, never more than the remaining bytes can back; otherwise −1.</param>
    /// <param name="scope">The state of the list, for <see cref="NextElement"/>.</param>
    bool BeginList(ElementKind kind, out int count, out int scope);

    /// <summary>Whether another element follows; the list's end is consumed.</summary>
    bool NextElement(ref int scope);

    /// <summary>Reads all elements of the list just opened at once, if the format has a faster way than one call each; false, and nothing read, if not.</summary>
    /// <remarks>Called behind <see cref="BeginList"/>, instead of <see cref="NextElement"/>, where it declared a count and <typeparamref name="T"/>
    /// holds no references. P packed scalars. J M Y may always answer false.</remarks>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TCodec">The codec of the elements; it tells the encoding.</typeparam>
    /// <param name="scope">What <see cref="BeginList"/> gave.</param>
    /// <param name="elements">Room for exactly as many elements as were declared.</param>
    bool TryElements<T, TCodec>(ref int scope, scoped Span<T> elements)
        where TCodec : Codecs.ICodec<T>;

    /// <summary>Opens a map; as <see cref="BeginList"/>.</summary>
    bool BeginMap(out int count, out int scope);

    /// <summary>Whether another entry follows; the key is next. The map's end is consumed.</summary>
    bool NextEntry(ref int scope);

    /// <summary>A text key; <paramref name="existing"/> is returned when it is the same text.</summary>
    string KeyString(string? existing);

    /// <summary>A key as UTF-8 text, unescaped, valid until the next call. M also gives integer keys as decimal text. P gives string keys only.</summary>
    ReadOnlySpan<byte> KeyUtf8();

    /// <summary>A signed integer key that fits, else a fault. P truncates where its specification says so.</summary>
    int KeyInt32(IntegerEncoding encoding = IntegerEncoding.Varint);

    /// <summary>A signed integer key.</summary>
    long KeyInt64(IntegerEncoding encoding = IntegerEncoding.Varint);

    /// <summary>An unsigned integer key that fits, else a fault. P truncates where its specification says so.</summary>
    uint KeyUInt32(IntegerEncoding encoding = IntegerEncoding.Varint);

    /// <summary>An unsigned integer key.</summary>
    ulong KeyUInt64(IntegerEncoding encoding = IntegerEncoding.Varint);

    /// <summary>A Boolean key.</summary>
    bool KeyBoolean();

    /// <summary>Closes an entry after its value. P passes to the end of the entry message.</summary>
    void EndEntry(int scope);

    /// <summary>Passes over one value, iteratively.</summary>
    void Skip();

    /// <summary>A value whose shape is not known ahead; never null. J M Y its parts, by <see cref="Codecs.ContractValue.ReadParts"/>. P google.protobuf.Value.</summary>
    Codecs.ContractValue Value(Codecs.ContractValue? existing);

    /// <summary>true or false.</summary>
    bool Boolean();

    /// <summary>An integer that fits, else a fault. P truncates where its specification says so.</summary>
    int Int32(IntegerEncoding encoding = IntegerEncoding.Varint);

    /// <summary>An integer that fits, else a fault.</summary>
    long Int64(IntegerEncoding encoding = IntegerEncoding.Varint);

    /// <summary>An integer that fits, else a fault.</summary>
    uint UInt32(IntegerEncoding encoding = IntegerEncoding.Varint);

    /// <summary>An integer that fits, else a fault.</summary>
    ulong UInt64(IntegerEncoding encoding = IntegerEncoding.Varint);

    /// <summary>A number, rounded once to 32 bits; one beyond the range is a fault.</summary>
    float Single();

    /// <summary>A number; one beyond the range is a fault.</summary>
    double Double();

    /// <summary>A number of any length as text in the JSON grammar, valid until the next call. M P from str. Empty after a fault.</summary>
    ReadOnlySpan<byte> Number();

    /// <summary>Text. Empty after a fault.</summary>
    string String();

    /// <summary>Text; <paramref name="existing"/> is returned when it is the same text, so that populating allocates nothing.</summary>
    string String(string? existing);

    /// <summary>Text as UTF-8, unescaped and validated, valid until the next call. Empty after a fault.</summary>
    ReadOnlySpan<byte> Utf8();

    /// <summary>Bytes; <paramref name="existing"/> is returned when it holds the same bytes. J base64. M bin. P bytes. Y <c>!!binary</c>.</summary>
    byte[] Bytes(byte[]? existing);

    /// <summary>A Guid. J P Y text "D". M str "D" or bin 16.</summary>
    Guid Guid();

    /// <summary>An instant with offset. J Y RFC 3339 text. M timestamp extension or RFC 3339 text. P google.protobuf.Timestamp.</summary>
    DateTimeOffset DateTimeOffset();

    /// <summary>A date and time; the kind is Utc with Z, Local with another offset, Unspecified without. As DateTimeOffset otherwise.</summary>
    DateTime DateTime();

    /// <summary>A duration. J M Y text "c". P google.protobuf.Duration.</summary>
    TimeSpan TimeSpan();

    /// <summary>Whether the enum value at hand is spelled as text (J Y, and M str) rather than as a number (which those also read; P always).</summary>
    bool TryEnumName(out ReadOnlySpan<byte> name);

    /// <summary>Whether a date, a time of day or a character, as value or key, is spelled as an integer rather than as text: day number, ticks, code unit.
    /// J P Y never. M int, which is how MessagePack for C# writes them.</summary>
    bool TryOrdinal(out long ordinal);

    /// <summary>Whether an integer of 128 bits or more is spelled as its bytes, the lowest first. J P Y never. M bin, as MessagePack for C# writes them.</summary>
    bool TryIntegerBytes(out ReadOnlySpan<byte> littleEndian);

    /// <summary>Whether the enum key at hand is spelled as a name rather than as a number, also one in quotes.</summary>
    bool TryKeyEnumName(out ReadOnlySpan<byte> name);
}
