using ContractGen.Codecs;
using ContractGen.Codecs.Lists;
using ContractGen.Codecs.Scalars;
using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>google.protobuf.FieldMask: some of a message's fields, by their paths.</summary>
public sealed class FieldMask : INumberedContract<FieldMask>
{
    /// <summary>The paths: <c>user.display_name</c>.</summary>
    public List<string> Paths { get; set; } = [];

    /// <inheritdoc/>
    public static TypeSchema Schema => new WellKnownSchema("google.protobuf.FieldMask", "google/protobuf/field_mask.proto");

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, FieldMask value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            WriteFaults.ThrowNull(ref writer, nameof(FieldMask));
        }

        int scope = writer.BeginRecord(1, 0);
        writer.Field("paths"u8, 1);
        ListCodec<string, StringCodec>.Write(ref writer, value.Paths);
        writer.EndRecord(scope);
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader reader, ref FieldMask value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (!reader.BeginRecord(out int scope))
        {
            return;
        }

        value ??= new FieldMask();
        bool seen = false;
        while (reader.NextField(ref scope, out ReadOnlySpan<byte> name, out int number))
        {
            if (reader.Accepts(FieldKind.Delimited) && (number == 1 || name.SequenceEqual("paths"u8)))
            {
                List<string> paths = reader.Reuses(seen) ? value.Paths : null!;
                seen = true;
                ListCodec<string, StringCodec>.Read(ref reader, ref paths);
                value.Paths = paths ?? [];
            }
            else
            {
                reader.SkipField(reject: false);
            }
        }
    }
}
