namespace ContractGen.Formats;

/// <summary>What the elements of a list are, as far as a format's list layout depends on it.</summary>
public enum ElementKind
{
    /// <summary>Records, text, bytes, lists: length-delimited in Protobuf, never packed.</summary>
    Delimited,

    /// <summary>Integers, Booleans and enums: packed as varints in Protobuf.</summary>
    Varint,

    /// <summary>Four-byte values: packed as fixed 32 in Protobuf.</summary>
    Fixed32,

    /// <summary>Eight-byte values: packed as fixed 64 in Protobuf.</summary>
    Fixed64,

    /// <summary>As <see cref="Varint"/>, but written one by one.</summary>
    UnpackedVarint,

    /// <summary>As <see cref="Fixed32"/>, but written one by one.</summary>
    UnpackedFixed32,

    /// <summary>As <see cref="Fixed64"/>, but written one by one.</summary>
    UnpackedFixed64,
}
