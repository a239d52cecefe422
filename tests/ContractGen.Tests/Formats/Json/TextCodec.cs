using ContractGen.Codecs;
using ContractGen.Formats;

namespace ContractGen.Tests.Formats.Json;

/// <summary>Text as the root.</summary>
public readonly struct TextCodec : ICodec<string>
{
    public static void Write<TWriter>(ref TWriter writer, string value)
        where TWriter : struct, IFormatWriter, allows ref struct => writer.String(value);

    public static void Read<TReader>(ref TReader reader, ref string value)
        where TReader : struct, IFormatReader, allows ref struct => value = reader.String(value);
}
