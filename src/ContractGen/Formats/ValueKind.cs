namespace ContractGen.Formats;

/// <summary>The kind of a value whose .NET type is not known ahead.</summary>
public enum ValueKind
{
    /// <summary>Nothing that can be read: the end of input, or a recorded fault.</summary>
    None,

    /// <summary>null, nil.</summary>
    Null,

    /// <summary>true, false.</summary>
    Boolean,

    /// <summary>A number without fraction and exponent, of any length.</summary>
    Integer,

    /// <summary>A number with fraction or exponent, or a binary float.</summary>
    Float,

    /// <summary>Text.</summary>
    String,

    /// <summary>Bytes (not in JSON, where they are text).</summary>
    Bytes,

    /// <summary>A point in time (MessagePack timestamp, YAML timestamp).</summary>
    Timestamp,

    /// <summary>A list.</summary>
    List,

    /// <summary>A map or record.</summary>
    Map,

    /// <summary>A MessagePack extension.</summary>
    Extension,
}
