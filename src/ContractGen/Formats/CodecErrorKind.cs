namespace ContractGen.Formats;

/// <summary>What is wrong with an input.</summary>
public enum CodecErrorKind
{
    /// <summary>No fault.</summary>
    None,

    /// <summary>The input does not follow the format's grammar.</summary>
    Syntax,

    /// <summary>The input ends in the middle of a value.</summary>
    UnexpectedEnd,

    /// <summary>Content follows after the value.</summary>
    TrailingData,

    /// <summary>A value has another type than the contract's member.</summary>
    TypeMismatch,

    /// <summary>null for a member that cannot be null.</summary>
    UnexpectedNull,

    /// <summary>A number does not fit into the member's type.</summary>
    OutOfRange,

    /// <summary>Text that the member's type cannot hold (a date, a Guid, an enum name, base64).</summary>
    InvalidValue,

    /// <summary>Bytes that are not valid UTF-8, or a lone surrogate.</summary>
    InvalidText,

    /// <summary>Required fields are missing.</summary>
    MissingField,

    /// <summary>A field that the contract does not know and refuses.</summary>
    UnknownField,

    /// <summary>A field or key stands twice and the policy refuses that.</summary>
    DuplicateField,

    /// <summary>A union whose discriminator is missing or names no known case.</summary>
    UnknownCase,

    /// <summary>The input is nested deeper than <see cref="CodecLimits.MaxDepth"/>.</summary>
    TooDeep,

    /// <summary>The input exceeds another limit of <see cref="CodecLimits"/>.</summary>
    LimitExceeded,
}
