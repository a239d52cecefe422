using System.Runtime.CompilerServices;
using ContractGen.Formats;

namespace ContractGen.Codecs.Scalars;

/// <summary>The faults that codecs find behind what the formats check; kept out of line, so that the codecs stay small.</summary>
internal static class ScalarFaults
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void OutOfRange<TReader>(ref TReader reader, string type)
        where TReader : struct, IFormatReader, allows ref struct =>
        reader.Fail(CodecErrorKind.OutOfRange, $"the number does not fit into {type}");

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void InvalidValue<TReader>(ref TReader reader, string expected)
        where TReader : struct, IFormatReader, allows ref struct =>
        reader.Fail(CodecErrorKind.InvalidValue, $"expected {expected}, found other text");
}
