using ContractGen.Codecs;
using ContractGen.Formats;

namespace ContractGen.Tests.Documentation;

// snippet
[Contract]
public sealed partial record Place
{
    [Field(1, Codec = typeof(SpotCodec))] public Spot Where { get; init; }
    [Field(2, Codec = typeof(CentsCodec))] public decimal Fee { get; init; }
}

[ContractFor(typeof(Spot))]
public partial struct SpotCodec;

public readonly struct CentsCodec : ICodec<decimal>
{
    public static void Write<TWriter>(ref TWriter writer, decimal value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.Int64((long)(value * 100));

    public static void Read<TReader>(ref TReader reader, ref decimal value)
        where TReader : struct, IFormatReader, allows ref struct =>
        value = reader.Int64() / 100m;
}
// end
