namespace ContractGen.Formats.Yaml;

/// <summary>The first fault of a reader, before line, column and path are known.</summary>
internal sealed class YamlFault(CodecErrorKind kind, string detail, int offset)
{
    internal CodecErrorKind Kind { get; } = kind;

    internal string Detail { get; private set; } = detail;

    internal int Offset { get; } = offset;

    /// <summary>Whether the fault is a line's indentation, so that the message names the indentations that were open.</summary>
    internal bool IsIndentation { get; init; }

    /// <summary>How many collections are open around the record at fault, which has ended; negative if the fault is no whole record's.</summary>
    internal int Depth { get; private init; } = -1;

    private int _nextIndex;
    private byte[] _names = [];

    /// <summary>A fault of a record that has ended without its required fields; the offset is that of the last value in it.</summary>
    internal static YamlFault OfMissing(ulong missing, int first, ReadOnlySpan<byte> names, int offset, int depth) =>
        new(CodecErrorKind.MissingField, "required fields are missing: " + FieldNames.OfMissing(missing, first, names), offset)
        {
            Depth = depth,
            _nextIndex = first + 64,
            _names = names.ToArray(),
        };

    /// <summary>Adds what else the same record misses: one of more than 64 fields reports them in several calls.</summary>
    internal void AddMissing(ulong missing, int first, ReadOnlySpan<byte> names)
    {
        if (Kind == CodecErrorKind.MissingField && first >= _nextIndex && names.SequenceEqual(_names))
        {
            Detail += ", " + FieldNames.OfMissing(missing, first, names);
            _nextIndex = first + 64;
        }
        else
        {
            // Another record, around the one at fault, whose reading was cut short.
            _nextIndex = int.MaxValue;
        }
    }
}
