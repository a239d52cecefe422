using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using ContractGen.Formats;

namespace ContractGen.Codecs;

/// <summary>What codecs throw when a value cannot be written; kept out of line, so that the codecs stay small.</summary>
public static class WriteFaults
{
    /// <summary>A value that the contract declares as never null is null.</summary>
    /// <param name="writer">The writer, which knows where it is.</param>
    /// <param name="type">The value's type.</param>
    [DoesNotReturn]
    public static void ThrowNull<TWriter>(ref TWriter writer, string type)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        writer.Refuse(CodecErrorKind.UnexpectedNull, $"a {type} that the contract declares as never null is null");
        throw new UnreachableException();
    }

    /// <summary>A value of a union is none of its cases.</summary>
    /// <param name="writer">The writer, which knows where it is.</param>
    /// <param name="union">The union's base type.</param>
    /// <param name="value">The value.</param>
    [DoesNotReturn]
    public static void ThrowUnknownCase<TWriter>(ref TWriter writer, string union, object value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        writer.Refuse(CodecErrorKind.UnknownCase, $"{value?.GetType()} is none of the cases of {union}; name it with [Case] on the base type");
        throw new UnreachableException();
    }

    /// <summary>Of the fields of a oneof, of which one at most may be set, several are.</summary>
    /// <param name="writer">The writer, which knows where it is.</param>
    /// <param name="oneOf">The oneof's name.</param>
    /// <param name="set">One bit per field that is set.</param>
    /// <param name="names">The names of its fields, each followed by a zero byte.</param>
    [DoesNotReturn]
    public static void ThrowSeveralSet<TWriter>(ref TWriter writer, string oneOf, ulong set, ReadOnlySpan<byte> names)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        string[] all = Encoding.UTF8.GetString(names).Split('\0');
        IEnumerable<string> those = all.Where((_, bit) => (set >> bit & 1) != 0);
        writer.Refuse(CodecErrorKind.InvalidValue, $"of the fields of the oneof '{oneOf}' one at most may be set, but {string.Join(" and ", those)} are");
        throw new UnreachableException();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void ThrowIfNull<TWriter>(ref TWriter writer, [NotNull] object? value, string type)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            ThrowNull(ref writer, type);
        }
    }
}
