using System.Diagnostics.CodeAnalysis;
using ContractGen.Formats;

namespace ContractGen.Codecs;

/// <summary>What generated codecs throw when a value cannot be written.</summary>
public static class WriteFaults
{
    /// <summary>A value that the contract declares as never null is null.</summary>
    /// <param name="type">The value's type.</param>
    [DoesNotReturn]
    public static void ThrowNull(string type) => Throw(CodecErrorKind.UnexpectedNull, $"a {type} that the contract declares as never null is null");

    /// <summary>A value of a union is none of its cases.</summary>
    /// <param name="union">The union's base type.</param>
    /// <param name="value">The value.</param>
    [DoesNotReturn]
    public static void ThrowUnknownCase(string union, object value) =>
        Throw(CodecErrorKind.UnknownCase, $"{value?.GetType()} is none of the cases of {union}; name it with [Case] on the base type");

    [DoesNotReturn]
    private static void Throw(CodecErrorKind kind, string detail) =>
        throw new ContractFormatException(new CodecError("writing", kind, detail, 0, 0, 0, "$"));
}
