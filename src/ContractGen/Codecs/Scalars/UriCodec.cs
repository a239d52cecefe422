using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs.Scalars;

/// <summary>A URI, absolute or relative, as it was given.</summary>
public readonly struct UriCodec : ICodec<Uri>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new ScalarSchema(ScalarKind.Uri);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, Uri value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            WriteFaults.ThrowNull(ref writer, "Uri");
        }

        writer.String(value.OriginalString);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref Uri value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        string? existing = value?.OriginalString;
        string text = reader.String(existing);
        if (ReferenceEquals(text, existing) || reader.Failed)
        {
            return;
        }

        if (Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? uri))
        {
            value = uri;
            return;
        }

        ScalarFaults.InvalidValue(ref reader, "a URI");
    }
}
