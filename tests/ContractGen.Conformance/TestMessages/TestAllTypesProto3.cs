using ContractGen.Codecs;
using ContractGen.Codecs.Maps;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;
using ContractGen.Formats.Protobuf;

namespace ContractGen.Conformance.TestMessages;

/// <summary>protobuf_test_messages.proto3.TestAllTypesProto3 of protobuf 33.2: every type of field there is.</summary>
[Contract]
public sealed partial class TestAllTypesProto3
{
    [Field(1, Name = "optional_int32")] public int OptionalInt32 { get; set; }
    [Field(2, Name = "optional_int64")] public long OptionalInt64 { get; set; }
    [Field(3, Name = "optional_uint32")] public uint OptionalUint32 { get; set; }
    [Field(4, Name = "optional_uint64")] public ulong OptionalUint64 { get; set; }
    [Field(5, Name = "optional_sint32", Encoding = IntegerEncoding.ZigZag)] public int OptionalSint32 { get; set; }
    [Field(6, Name = "optional_sint64", Encoding = IntegerEncoding.ZigZag)] public long OptionalSint64 { get; set; }
    [Field(7, Name = "optional_fixed32", Encoding = IntegerEncoding.Fixed)] public uint OptionalFixed32 { get; set; }
    [Field(8, Name = "optional_fixed64", Encoding = IntegerEncoding.Fixed)] public ulong OptionalFixed64 { get; set; }
    [Field(9, Name = "optional_sfixed32", Encoding = IntegerEncoding.Fixed)] public int OptionalSfixed32 { get; set; }
    [Field(10, Name = "optional_sfixed64", Encoding = IntegerEncoding.Fixed)] public long OptionalSfixed64 { get; set; }
    [Field(11, Name = "optional_float")] public float OptionalFloat { get; set; }
    [Field(12, Name = "optional_double")] public double OptionalDouble { get; set; }
    [Field(13, Name = "optional_bool")] public bool OptionalBool { get; set; }
    [Field(14, Name = "optional_string")] public string OptionalString { get; set; } = "";
    [Field(15, Name = "optional_bytes")] public byte[] OptionalBytes { get; set; } = [];
    [Field(18, Name = "optional_nested_message")] public NestedMessage? OptionalNestedMessage { get; set; }
    [Field(19, Name = "optional_foreign_message")] public ForeignMessage? OptionalForeignMessage { get; set; }
    [Field(21, Name = "optional_nested_enum")] public NestedEnum OptionalNestedEnum { get; set; }
    [Field(22, Name = "optional_foreign_enum")] public ForeignEnum OptionalForeignEnum { get; set; }
    [Field(23, Name = "optional_aliased_enum")] public AliasedEnum OptionalAliasedEnum { get; set; }
    [Field(24, Name = "optional_string_piece")] public string OptionalStringPiece { get; set; } = "";
    [Field(25, Name = "optional_cord")] public string OptionalCord { get; set; } = "";
    [Field(27, Name = "recursive_message")] public TestAllTypesProto3? RecursiveMessage { get; set; }
    [Field(31, Name = "repeated_int32")] public List<int> RepeatedInt32 { get; set; } = [];
    [Field(32, Name = "repeated_int64")] public List<long> RepeatedInt64 { get; set; } = [];
    [Field(33, Name = "repeated_uint32")] public List<uint> RepeatedUint32 { get; set; } = [];
    [Field(34, Name = "repeated_uint64")] public List<ulong> RepeatedUint64 { get; set; } = [];
    [Field(35, Name = "repeated_sint32", Encoding = IntegerEncoding.ZigZag)] public List<int> RepeatedSint32 { get; set; } = [];
    [Field(36, Name = "repeated_sint64", Encoding = IntegerEncoding.ZigZag)] public List<long> RepeatedSint64 { get; set; } = [];
    [Field(37, Name = "repeated_fixed32", Encoding = IntegerEncoding.Fixed)] public List<uint> RepeatedFixed32 { get; set; } = [];
    [Field(38, Name = "repeated_fixed64", Encoding = IntegerEncoding.Fixed)] public List<ulong> RepeatedFixed64 { get; set; } = [];
    [Field(39, Name = "repeated_sfixed32", Encoding = IntegerEncoding.Fixed)] public List<int> RepeatedSfixed32 { get; set; } = [];
    [Field(40, Name = "repeated_sfixed64", Encoding = IntegerEncoding.Fixed)] public List<long> RepeatedSfixed64 { get; set; } = [];
    [Field(41, Name = "repeated_float")] public List<float> RepeatedFloat { get; set; } = [];
    [Field(42, Name = "repeated_double")] public List<double> RepeatedDouble { get; set; } = [];
    [Field(43, Name = "repeated_bool")] public List<bool> RepeatedBool { get; set; } = [];
    [Field(44, Name = "repeated_string")] public List<string> RepeatedString { get; set; } = [];
    [Field(45, Name = "repeated_bytes")] public List<byte[]> RepeatedBytes { get; set; } = [];
    [Field(48, Name = "repeated_nested_message")] public List<NestedMessage> RepeatedNestedMessage { get; set; } = [];
    [Field(49, Name = "repeated_foreign_message")] public List<ForeignMessage> RepeatedForeignMessage { get; set; } = [];
    [Field(51, Name = "repeated_nested_enum")] public List<NestedEnum> RepeatedNestedEnum { get; set; } = [];
    [Field(52, Name = "repeated_foreign_enum")] public List<ForeignEnum> RepeatedForeignEnum { get; set; } = [];
    [Field(54, Name = "repeated_string_piece")] public List<string> RepeatedStringPiece { get; set; } = [];
    [Field(55, Name = "repeated_cord")] public List<string> RepeatedCord { get; set; } = [];
    [Field(56, Name = "map_int32_int32")] public Dictionary<int, int> MapInt32Int32 { get; set; } = [];
    [Field(57, Name = "map_int64_int64")] public Dictionary<long, long> MapInt64Int64 { get; set; } = [];
    [Field(58, Name = "map_uint32_uint32")] public Dictionary<uint, uint> MapUint32Uint32 { get; set; } = [];
    [Field(59, Name = "map_uint64_uint64")] public Dictionary<ulong, ulong> MapUint64Uint64 { get; set; } = [];
    [Field(60, Name = "map_sint32_sint32", Codec = typeof(DictionaryCodec<int, int, ZigZagInt32Codec, ZigZagInt32Codec>))] public Dictionary<int, int> MapSint32Sint32 { get; set; } = [];
    [Field(61, Name = "map_sint64_sint64", Codec = typeof(DictionaryCodec<long, long, ZigZagInt64Codec, ZigZagInt64Codec>))] public Dictionary<long, long> MapSint64Sint64 { get; set; } = [];
    [Field(62, Name = "map_fixed32_fixed32", Codec = typeof(DictionaryCodec<uint, uint, FixedUInt32Codec, FixedUInt32Codec>))] public Dictionary<uint, uint> MapFixed32Fixed32 { get; set; } = [];
    [Field(63, Name = "map_fixed64_fixed64", Codec = typeof(DictionaryCodec<ulong, ulong, FixedUInt64Codec, FixedUInt64Codec>))] public Dictionary<ulong, ulong> MapFixed64Fixed64 { get; set; } = [];
    [Field(64, Name = "map_sfixed32_sfixed32", Codec = typeof(DictionaryCodec<int, int, FixedInt32Codec, FixedInt32Codec>))] public Dictionary<int, int> MapSfixed32Sfixed32 { get; set; } = [];
    [Field(65, Name = "map_sfixed64_sfixed64", Codec = typeof(DictionaryCodec<long, long, FixedInt64Codec, FixedInt64Codec>))] public Dictionary<long, long> MapSfixed64Sfixed64 { get; set; } = [];
    [Field(66, Name = "map_int32_float")] public Dictionary<int, float> MapInt32Float { get; set; } = [];
    [Field(67, Name = "map_int32_double")] public Dictionary<int, double> MapInt32Double { get; set; } = [];
    [Field(68, Name = "map_bool_bool")] public Dictionary<bool, bool> MapBoolBool { get; set; } = [];
    [Field(69, Name = "map_string_string")] public Dictionary<string, string> MapStringString { get; set; } = [];
    [Field(70, Name = "map_string_bytes")] public Dictionary<string, byte[]> MapStringBytes { get; set; } = [];
    [Field(71, Name = "map_string_nested_message")] public Dictionary<string, NestedMessage> MapStringNestedMessage { get; set; } = [];
    [Field(72, Name = "map_string_foreign_message")] public Dictionary<string, ForeignMessage> MapStringForeignMessage { get; set; } = [];
    [Field(73, Name = "map_string_nested_enum")] public Dictionary<string, NestedEnum> MapStringNestedEnum { get; set; } = [];
    [Field(74, Name = "map_string_foreign_enum")] public Dictionary<string, ForeignEnum> MapStringForeignEnum { get; set; } = [];
    [Field(75, Name = "packed_int32")] public List<int> PackedInt32 { get; set; } = [];
    [Field(76, Name = "packed_int64")] public List<long> PackedInt64 { get; set; } = [];
    [Field(77, Name = "packed_uint32")] public List<uint> PackedUint32 { get; set; } = [];
    [Field(78, Name = "packed_uint64")] public List<ulong> PackedUint64 { get; set; } = [];
    [Field(79, Name = "packed_sint32", Encoding = IntegerEncoding.ZigZag)] public List<int> PackedSint32 { get; set; } = [];
    [Field(80, Name = "packed_sint64", Encoding = IntegerEncoding.ZigZag)] public List<long> PackedSint64 { get; set; } = [];
    [Field(81, Name = "packed_fixed32", Encoding = IntegerEncoding.Fixed)] public List<uint> PackedFixed32 { get; set; } = [];
    [Field(82, Name = "packed_fixed64", Encoding = IntegerEncoding.Fixed)] public List<ulong> PackedFixed64 { get; set; } = [];
    [Field(83, Name = "packed_sfixed32", Encoding = IntegerEncoding.Fixed)] public List<int> PackedSfixed32 { get; set; } = [];
    [Field(84, Name = "packed_sfixed64", Encoding = IntegerEncoding.Fixed)] public List<long> PackedSfixed64 { get; set; } = [];
    [Field(85, Name = "packed_float")] public List<float> PackedFloat { get; set; } = [];
    [Field(86, Name = "packed_double")] public List<double> PackedDouble { get; set; } = [];
    [Field(87, Name = "packed_bool")] public List<bool> PackedBool { get; set; } = [];
    [Field(88, Name = "packed_nested_enum")] public List<NestedEnum> PackedNestedEnum { get; set; } = [];
    [Field(89, Name = "unpacked_int32", Codec = typeof(UnpackedCodec<int, Int32Codec>))] public List<int> UnpackedInt32 { get; set; } = [];
    [Field(90, Name = "unpacked_int64", Codec = typeof(UnpackedCodec<long, Int64Codec>))] public List<long> UnpackedInt64 { get; set; } = [];
    [Field(91, Name = "unpacked_uint32", Codec = typeof(UnpackedCodec<uint, UInt32Codec>))] public List<uint> UnpackedUint32 { get; set; } = [];
    [Field(92, Name = "unpacked_uint64", Codec = typeof(UnpackedCodec<ulong, UInt64Codec>))] public List<ulong> UnpackedUint64 { get; set; } = [];
    [Field(93, Name = "unpacked_sint32", Codec = typeof(UnpackedCodec<int, ZigZagInt32Codec>))] public List<int> UnpackedSint32 { get; set; } = [];
    [Field(94, Name = "unpacked_sint64", Codec = typeof(UnpackedCodec<long, ZigZagInt64Codec>))] public List<long> UnpackedSint64 { get; set; } = [];
    [Field(95, Name = "unpacked_fixed32", Codec = typeof(UnpackedCodec<uint, FixedUInt32Codec>))] public List<uint> UnpackedFixed32 { get; set; } = [];
    [Field(96, Name = "unpacked_fixed64", Codec = typeof(UnpackedCodec<ulong, FixedUInt64Codec>))] public List<ulong> UnpackedFixed64 { get; set; } = [];
    [Field(97, Name = "unpacked_sfixed32", Codec = typeof(UnpackedCodec<int, FixedInt32Codec>))] public List<int> UnpackedSfixed32 { get; set; } = [];
    [Field(98, Name = "unpacked_sfixed64", Codec = typeof(UnpackedCodec<long, FixedInt64Codec>))] public List<long> UnpackedSfixed64 { get; set; } = [];
    [Field(99, Name = "unpacked_float", Codec = typeof(UnpackedCodec<float, SingleCodec>))] public List<float> UnpackedFloat { get; set; } = [];
    [Field(100, Name = "unpacked_double", Codec = typeof(UnpackedCodec<double, DoubleCodec>))] public List<double> UnpackedDouble { get; set; } = [];
    [Field(101, Name = "unpacked_bool", Codec = typeof(UnpackedCodec<bool, BooleanCodec>))] public List<bool> UnpackedBool { get; set; } = [];
    [Field(102, Name = "unpacked_nested_enum", Codec = typeof(UnpackedNestedEnumCodec))] public List<NestedEnum> UnpackedNestedEnum { get; set; } = [];
    [Field(111, Name = "oneof_uint32", OneOf = "oneof_field")] public uint? OneofUint32 { get; set; }
    [Field(112, Name = "oneof_nested_message", OneOf = "oneof_field")] public NestedMessage? OneofNestedMessage { get; set; }
    [Field(113, Name = "oneof_string", OneOf = "oneof_field")] public string? OneofString { get; set; }
    [Field(114, Name = "oneof_bytes", OneOf = "oneof_field")] public byte[]? OneofBytes { get; set; }
    [Field(115, Name = "oneof_bool", OneOf = "oneof_field")] public bool? OneofBool { get; set; }
    [Field(116, Name = "oneof_uint64", OneOf = "oneof_field")] public ulong? OneofUint64 { get; set; }
    [Field(117, Name = "oneof_float", OneOf = "oneof_field")] public float? OneofFloat { get; set; }
    [Field(118, Name = "oneof_double", OneOf = "oneof_field")] public double? OneofDouble { get; set; }
    [Field(119, Name = "oneof_enum", OneOf = "oneof_field")] public NestedEnum? OneofEnum { get; set; }
    [Field(120, Name = "oneof_null_value", OneOf = "oneof_field")] public NullValue? OneofNullValue { get; set; }
    [Field(201, Name = "optional_bool_wrapper", Codec = typeof(WrapperCodec<bool, BooleanCodec>))] public bool? OptionalBoolWrapper { get; set; }
    [Field(202, Name = "optional_int32_wrapper", Codec = typeof(WrapperCodec<int, Int32Codec>))] public int? OptionalInt32Wrapper { get; set; }
    [Field(203, Name = "optional_int64_wrapper", Codec = typeof(WrapperCodec<long, Int64Codec>))] public long? OptionalInt64Wrapper { get; set; }
    [Field(204, Name = "optional_uint32_wrapper", Codec = typeof(WrapperCodec<uint, UInt32Codec>))] public uint? OptionalUint32Wrapper { get; set; }
    [Field(205, Name = "optional_uint64_wrapper", Codec = typeof(WrapperCodec<ulong, UInt64Codec>))] public ulong? OptionalUint64Wrapper { get; set; }
    [Field(206, Name = "optional_float_wrapper", Codec = typeof(WrapperCodec<float, SingleCodec>))] public float? OptionalFloatWrapper { get; set; }
    [Field(207, Name = "optional_double_wrapper", Codec = typeof(WrapperCodec<double, DoubleCodec>))] public double? OptionalDoubleWrapper { get; set; }
    [Field(208, Name = "optional_string_wrapper", Codec = typeof(WrapperCodec<string, StringCodec>))] public string? OptionalStringWrapper { get; set; }
    [Field(209, Name = "optional_bytes_wrapper", Codec = typeof(WrapperCodec<byte[], ByteArrayCodec>))] public byte[]? OptionalBytesWrapper { get; set; }
    [Field(211, Name = "repeated_bool_wrapper", Codec = typeof(WrapperCodec<bool, BooleanCodec>))] public List<bool> RepeatedBoolWrapper { get; set; } = [];
    [Field(212, Name = "repeated_int32_wrapper", Codec = typeof(WrapperCodec<int, Int32Codec>))] public List<int> RepeatedInt32Wrapper { get; set; } = [];
    [Field(213, Name = "repeated_int64_wrapper", Codec = typeof(WrapperCodec<long, Int64Codec>))] public List<long> RepeatedInt64Wrapper { get; set; } = [];
    [Field(214, Name = "repeated_uint32_wrapper", Codec = typeof(WrapperCodec<uint, UInt32Codec>))] public List<uint> RepeatedUint32Wrapper { get; set; } = [];
    [Field(215, Name = "repeated_uint64_wrapper", Codec = typeof(WrapperCodec<ulong, UInt64Codec>))] public List<ulong> RepeatedUint64Wrapper { get; set; } = [];
    [Field(216, Name = "repeated_float_wrapper", Codec = typeof(WrapperCodec<float, SingleCodec>))] public List<float> RepeatedFloatWrapper { get; set; } = [];
    [Field(217, Name = "repeated_double_wrapper", Codec = typeof(WrapperCodec<double, DoubleCodec>))] public List<double> RepeatedDoubleWrapper { get; set; } = [];
    [Field(218, Name = "repeated_string_wrapper", Codec = typeof(WrapperCodec<string, StringCodec>))] public List<string> RepeatedStringWrapper { get; set; } = [];
    [Field(219, Name = "repeated_bytes_wrapper", Codec = typeof(WrapperCodec<byte[], ByteArrayCodec>))] public List<byte[]> RepeatedBytesWrapper { get; set; } = [];
    [Field(301, Name = "optional_duration")] public TimeSpan? OptionalDuration { get; set; }
    [Field(302, Name = "optional_timestamp")] public DateTimeOffset? OptionalTimestamp { get; set; }
    [Field(303, Name = "optional_field_mask")] public FieldMask? OptionalFieldMask { get; set; }
    [Field(304, Name = "optional_struct")] public Struct? OptionalStruct { get; set; }
    [Field(305, Name = "optional_any")] public Any? OptionalAny { get; set; }
    [Field(306, Name = "optional_value")] public ContractValue? OptionalValue { get; set; }
    [Field(307, Name = "optional_null_value")] public NullValue OptionalNullValue { get; set; }
    [Field(311, Name = "repeated_duration")] public List<TimeSpan> RepeatedDuration { get; set; } = [];
    [Field(312, Name = "repeated_timestamp")] public List<DateTimeOffset> RepeatedTimestamp { get; set; } = [];
    [Field(313, Name = "repeated_fieldmask")] public List<FieldMask> RepeatedFieldmask { get; set; } = [];
    [Field(315, Name = "repeated_any")] public List<Any> RepeatedAny { get; set; } = [];
    [Field(316, Name = "repeated_value")] public List<ContractValue> RepeatedValue { get; set; } = [];
    [Field(317, Name = "repeated_list_value")] public List<ListValue> RepeatedListValue { get; set; } = [];
    [Field(324, Name = "repeated_struct")] public List<Struct> RepeatedStruct { get; set; } = [];
    [Field(401, Name = "fieldname1")] public int Fieldname1 { get; set; }
    [Field(402, Name = "field_name2")] public int FieldName2 { get; set; }
    [Field(403, Name = "_field_name3")] public int FieldName3 { get; set; }
    [Field(404, Name = "field__name4_")] public int FieldName4 { get; set; }
    [Field(405, Name = "field0name5")] public int Field0name5 { get; set; }
    [Field(406, Name = "field_0_name6")] public int Field0Name6 { get; set; }
    [Field(407, Name = "fieldName7")] public int FieldName7 { get; set; }
    [Field(408, Name = "FieldName8")] public int FieldName8 { get; set; }
    [Field(409, Name = "field_Name9")] public int FieldName9 { get; set; }
    [Field(410, Name = "Field_Name10")] public int FieldName10 { get; set; }
    [Field(411, Name = "FIELD_NAME11")] public int FIELDNAME11 { get; set; }
    [Field(412, Name = "FIELD_name12")] public int FIELDName12 { get; set; }
    [Field(413, Name = "__field_name13")] public int FieldName13 { get; set; }
    [Field(414, Name = "__Field_name14")] public int FieldName14 { get; set; }
    [Field(415, Name = "field__name15")] public int FieldName15 { get; set; }
    [Field(416, Name = "field__Name16")] public int FieldName16 { get; set; }
    [Field(417, Name = "field_name17__")] public int FieldName17 { get; set; }
    [Field(418, Name = "Field_name18__")] public int FieldName18 { get; set; }

    [UnknownFields]
    public UnknownFields? Unknown { get; set; }

    [Contract]
    public sealed partial class NestedMessage
    {
        [Field(1)] public int A { get; set; }
        [Field(2)] public TestAllTypesProto3? Corecursive { get; set; }
    }

    public enum NestedEnum
    {
        Foo = 0,
        Bar = 1,
        Baz = 2,
        Neg = -1,
    }

    public enum AliasedEnum
    {
        AliasFoo = 0,
        AliasBar = 1,
        AliasBaz = 2,
        Moo = 2,
    }
}
