using System.Runtime.CompilerServices;
using ContractGen.Codecs;
using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>A scalar of which Protobuf writes lists without packing them: <c>[packed = false]</c>. Both are read in any case.</summary>
/// <remarks>Named by the list: <c>[Field(89, Codec = typeof(UnpackedCodec&lt;int, Int32Codec&gt;))] public List&lt;int&gt; Numbers</c>.</remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of one element.</typeparam>
public readonly struct UnpackedCodec<T, TCodec> : ICodec<T>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new UnpackedSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static ElementKind ElementKind => TCodec.ElementKind switch
    {
        ElementKind.Varint => ElementKind.UnpackedVarint,
        ElementKind.Fixed32 => ElementKind.UnpackedFixed32,
        ElementKind.Fixed64 => ElementKind.UnpackedFixed64,
        var other => other,
    };

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IFormatWriter, allows ref struct => TCodec.Write(ref writer, value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref T value)
        where TReader : struct, IFormatReader, allows ref struct => TCodec.Read(ref reader, ref value);
}
