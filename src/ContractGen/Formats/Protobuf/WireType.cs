namespace ContractGen.Formats.Protobuf;

/// <summary>The low three bits of a tag: how the value behind it is laid out.</summary>
internal static class WireType
{
    internal const int Varint = 0;
    internal const int Fixed64 = 1;
    internal const int Delimited = 2;
    internal const int StartGroup = 3;
    internal const int EndGroup = 4;
    internal const int Fixed32 = 5;

    /// <summary>The wire type of one element that stands alone.</summary>
    internal static int Of(ElementKind kind) => kind switch
    {
        ElementKind.Varint or ElementKind.UnpackedVarint => Varint,
        ElementKind.Fixed32 or ElementKind.UnpackedFixed32 => Fixed32,
        ElementKind.Fixed64 or ElementKind.UnpackedFixed64 => Fixed64,
        _ => Delimited,
    };
}
