namespace ContractGen.Formats;

/// <summary>How the value of a field is laid out, as far as a format tells before the value is read.</summary>
public enum FieldKind
{
    /// <summary>The codec is the user's own and may read anything.</summary>
    Any,

    /// <summary>Records, unions, maps, text, bytes, and lists of them: behind a length in Protobuf.</summary>
    Delimited,

    /// <summary>Integers, Booleans and enums: a varint in Protobuf.</summary>
    Varint,

    /// <summary>Values of four bytes in Protobuf.</summary>
    Fixed32,

    /// <summary>Values of eight bytes in Protobuf.</summary>
    Fixed64,

    /// <summary>A list of <see cref="Varint"/>, packed or one by one.</summary>
    VarintList,

    /// <summary>A list of <see cref="Fixed32"/>, packed or one by one.</summary>
    Fixed32List,

    /// <summary>A list of <see cref="Fixed64"/>, packed or one by one.</summary>
    Fixed64List,
}
