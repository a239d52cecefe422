namespace ContractGen.Schemas;

/// <summary>The scalars of the data model.</summary>
public enum ScalarKind
{
    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A signed integer of 8 bits.</summary>
    SByte,

    /// <summary>An unsigned integer of 8 bits.</summary>
    Byte,

    /// <summary>A signed integer of 16 bits.</summary>
    Int16,

    /// <summary>An unsigned integer of 16 bits.</summary>
    UInt16,

    /// <summary>A signed integer of 32 bits.</summary>
    Int32,

    /// <summary>An unsigned integer of 32 bits.</summary>
    UInt32,

    /// <summary>A signed integer of 64 bits.</summary>
    Int64,

    /// <summary>An unsigned integer of 64 bits.</summary>
    UInt64,

    /// <summary>A signed integer of 128 bits.</summary>
    Int128,

    /// <summary>An unsigned integer of 128 bits.</summary>
    UInt128,

    /// <summary>An integer of any length.</summary>
    BigInteger,

    /// <summary>A floating-point number of 16 bits.</summary>
    Half,

    /// <summary>A floating-point number of 32 bits.</summary>
    Single,

    /// <summary>A floating-point number of 64 bits.</summary>
    Double,

    /// <summary>A decimal number whose scale is kept.</summary>
    Decimal,

    /// <summary>One UTF-16 unit, as text.</summary>
    Char,

    /// <summary>Text.</summary>
    String,

    /// <summary>Bytes.</summary>
    Bytes,

    /// <summary>A GUID.</summary>
    Guid,

    /// <summary>An instant with its offset.</summary>
    DateTimeOffset,

    /// <summary>A date and time.</summary>
    DateTime,

    /// <summary>A duration.</summary>
    TimeSpan,

    /// <summary>A date.</summary>
    DateOnly,

    /// <summary>A time of day.</summary>
    TimeOnly,

    /// <summary>A URI, as text.</summary>
    Uri,

    /// <summary>A version number, as text.</summary>
    Version,
}
