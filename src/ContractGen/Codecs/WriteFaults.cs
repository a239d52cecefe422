using System.Diagnostics.CodeAnalysis;
using System.Text;
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

    /// <summary>Of the fields of a oneof, of which one at most may be set, several are.</summary>
    /// <param name="oneOf">The oneof's name.</param>
    /// <param name="set">One bit per field that is set.</param>
    /// <param name="names">The names of its fields, each followed by a zero byte.</param>
    [DoesNotReturn]
    public static void ThrowSeveralSet(string oneOf, ulong set, ReadOnlySpan<byte> names)
    {
        string[] all = Encoding.UTF8.GetString(names).Split('\0');
        IEnumerable<string> those = all.Where((_, bit) => (set >> bit & 1) != 0);
        Throw(CodecErrorKind.InvalidValue, $"of the fields of the oneof '{oneOf}' one at most may be set, but {string.Join(" and ", those)} are");
    }

    [DoesNotReturn]
    private static void Throw(CodecErrorKind kind, string detail) =>
        throw new ContractFormatException(new CodecError("writing", kind, detail, 0, 0, 0, "$"));
}
