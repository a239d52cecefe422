using System.Runtime.CompilerServices;
using System.Text;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>A version of two to four numbers: <c>1.2.3.4</c>.</summary>
public readonly struct VersionCodec : ICodec<Version>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Version);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, Version value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            WriteFaults.ThrowNull(ref writer, "Version");
        }

        Span<byte> text = stackalloc byte[48];
        ((IUtf8SpanFormattable)value).TryFormat(text, out int length, default, null);
        writer.Ascii(text[..length]);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref Version value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        Version? version = Parse(reader.Utf8());
        if (version is null)
        {
            ScalarFaults.InvalidValue(ref reader, "a version of two to four numbers");
        }
        else if (!version.Equals(value))
        {
            value = version;
        }
    }

    private static Version? Parse(ReadOnlySpan<byte> text)
    {
        Span<char> characters = stackalloc char[48];
        if (text.Length > characters.Length || text.ContainsAnyExcept(".0123456789"u8))
        {
            return null;
        }

        int length = Encoding.ASCII.GetChars(text, characters);
        return Version.TryParse(characters[..length], out Version? version) ? version : null;
    }
}
