using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>Text that is not null.</summary>
public readonly struct StringCodec : IKeyCodec<string>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.String);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, string value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            WriteFaults.ThrowNull(ref writer, "string");
        }

        writer.String(value);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref string value)
        where TReader : struct, IFormatReader, allows ref struct =>
        value = reader.String(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteKey<TWriter>(ref TWriter writer, string key)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.KeyString(key);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string ReadKey<TReader>(ref TReader reader, string? existing)
        where TReader : struct, IFormatReader, allows ref struct =>
        reader.KeyString(existing);
}
