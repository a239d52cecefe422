using ContractGen.Codecs;
using ContractGen.Formats;

namespace ContractGen.Conformance.TestMessages;

/// <summary>A NestedEnum of which lists are written without packing.</summary>
public readonly struct UnpackedNestedEnumCodec : ICodec<TestAllTypesProto3.NestedEnum>
{
    public static ElementKind ElementKind => ElementKind.UnpackedVarint;

    public static void Write<TWriter>(ref TWriter writer, TestAllTypesProto3.NestedEnum value)
        where TWriter : struct, IFormatWriter, allows ref struct => writer.Int32((int)value);

    public static void Read<TReader>(ref TReader reader, ref TestAllTypesProto3.NestedEnum value)
        where TReader : struct, IFormatReader, allows ref struct => value = (TestAllTypesProto3.NestedEnum)reader.Int32();
}
