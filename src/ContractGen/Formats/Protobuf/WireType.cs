using System.Runtime.CompilerServices;

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

    /// <summary>Whether a tag is that of a field: its number's bits as given, which are a constant, and a wire type that its kind may have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Matches(uint tag, uint number, FieldKind kind) => kind switch
    {
        FieldKind.Delimited => tag == (number | Delimited),
        FieldKind.Varint => tag == (number | Varint),
        FieldKind.Fixed32 => tag == (number | Fixed32),
        FieldKind.Fixed64 => tag == (number | Fixed64),
        FieldKind.VarintList => tag == (number | Delimited) || tag == (number | Varint),
        FieldKind.Fixed32List => tag == (number | Delimited) || tag == (number | Fixed32),
        FieldKind.Fixed64List => tag == (number | Delimited) || tag == (number | Fixed64),
        _ => (tag & ~7u) == number,
    };

    /// <summary>The wire type of a tag that matches: a constant where the kind has one only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Of(uint tag, FieldKind kind) => kind switch
    {
        FieldKind.Delimited => Delimited,
        FieldKind.Varint => Varint,
        FieldKind.Fixed32 => Fixed32,
        FieldKind.Fixed64 => Fixed64,
        _ => (int)(tag & 7),
    };
}
