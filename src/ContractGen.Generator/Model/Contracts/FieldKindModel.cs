namespace ContractGen.Generator.Model.Contracts;

/// <summary>How a field's value is laid out: the runtime's <c>FieldKind</c>, by name.</summary>
internal enum FieldKindModel
{
    /// <summary>Nobody but a codec of the user's own knows.</summary>
    Any,

    /// <summary>Behind a length.</summary>
    Delimited,

    /// <summary>Integers, Booleans, enums.</summary>
    Varint,

    /// <summary>Four bytes.</summary>
    Fixed32,

    /// <summary>Eight bytes.</summary>
    Fixed64,

    /// <summary>A list of integers, Booleans or enums.</summary>
    VarintList,

    /// <summary>A list of values of four bytes.</summary>
    Fixed32List,

    /// <summary>A list of values of eight bytes.</summary>
    Fixed64List,
}
