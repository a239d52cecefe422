namespace ContractGen.Formats.MessagePack;

/// <summary>The first bytes of values, as the specification names them.</summary>
internal static class MessagePackCode
{
    internal const byte FixMap = 0x80;
    internal const byte FixArray = 0x90;
    internal const byte FixStr = 0xA0;
    internal const byte Nil = 0xC0;
    internal const byte Unused = 0xC1;
    internal const byte False = 0xC2;
    internal const byte True = 0xC3;
    internal const byte Bin8 = 0xC4;
    internal const byte Bin16 = 0xC5;
    internal const byte Bin32 = 0xC6;
    internal const byte Ext8 = 0xC7;
    internal const byte Ext16 = 0xC8;
    internal const byte Ext32 = 0xC9;
    internal const byte Float32 = 0xCA;
    internal const byte Float64 = 0xCB;
    internal const byte UInt8 = 0xCC;
    internal const byte UInt16 = 0xCD;
    internal const byte UInt32 = 0xCE;
    internal const byte UInt64 = 0xCF;
    internal const byte Int8 = 0xD0;
    internal const byte Int16 = 0xD1;
    internal const byte Int32 = 0xD2;
    internal const byte Int64 = 0xD3;
    internal const byte FixExt1 = 0xD4;
    internal const byte FixExt4 = 0xD6;
    internal const byte FixExt8 = 0xD7;
    internal const byte FixExt16 = 0xD8;
    internal const byte Str8 = 0xD9;
    internal const byte Str16 = 0xDA;
    internal const byte Str32 = 0xDB;
    internal const byte Array16 = 0xDC;
    internal const byte Array32 = 0xDD;
    internal const byte Map16 = 0xDE;
    internal const byte Map32 = 0xDF;

    /// <summary>The longest text whose length fits into its first byte.</summary>
    internal const int LongestFixStr = 31;

    /// <summary>The longest array or map whose length fits into its first byte.</summary>
    internal const int LongestFixContainer = 15;

    /// <summary>The least integer that is its own first byte.</summary>
    internal const int LeastFixInt = -32;

    /// <summary>The type of the timestamp extension.</summary>
    internal const sbyte TimestampType = -1;

    internal static bool IsString(byte code) => (code & 0xE0) == FixStr || code is >= Str8 and <= Str32;

    internal static bool IsInteger(byte code) => (sbyte)code >= LeastFixInt || code is >= UInt8 and <= Int64;

    internal static bool IsExtension(byte code) => code is (>= Ext8 and <= Ext32) or (>= FixExt1 and <= FixExt16);

    internal static bool IsArray(byte code) => (code & 0xF0) == FixArray || code is Array16 or Array32;

    internal static bool IsMap(byte code) => (code & 0xF0) == FixMap || code is Map16 or Map32;
}
