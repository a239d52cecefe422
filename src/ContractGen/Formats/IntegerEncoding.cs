namespace ContractGen.Formats;

/// <summary>How Protobuf encodes an integer; the other formats choose by the value alone.</summary>
public enum IntegerEncoding
{
    /// <summary>int32, int64, uint32, uint64: small non-negative numbers are short.</summary>
    Varint,

    /// <summary>sint32, sint64: small numbers of either sign are short.</summary>
    ZigZag,

    /// <summary>fixed32, fixed64, sfixed32, sfixed64: always four or eight bytes.</summary>
    Fixed,
}
