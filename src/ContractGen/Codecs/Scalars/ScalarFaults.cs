using System.Diagnostics.CodeAnalysis;
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void ThrowIfNull([NotNull] object? value, string type)
    {
        if (value is null)
        {
            ThrowNull(type);
        }
    }

    [DoesNotReturn]
    internal static void ThrowNull(string type) =>
        throw new ContractFormatException(new CodecError(
            "writing", CodecErrorKind.UnexpectedNull, $"a {type} that the contract declares as never null is null", 0, 0, 0, "$"));
}
