namespace ContractGen.Formats;

/// <summary>The first fault of a reader of a binary format, before its path is known.</summary>
internal sealed class ReadFault(CodecErrorKind kind, string detail, int offset, bool isBehindValue, int depth)
{
    private int _nextIndex;
    private byte[] _names = [];

    internal CodecErrorKind Kind { get; } = kind;

    internal string Detail { get; private set; } = detail;

    internal int Offset { get; } = offset;

    /// <summary>Whether the fault is in the value (or key) that ends at <see cref="Offset"/>, not in what begins there.</summary>
    internal bool IsBehindValue { get; } = isBehindValue;

    /// <summary>How many records, lists and maps were open around the value.</summary>
    internal int Depth { get; } = depth;

    /// <summary>A fault of a record that ends at <paramref name="offset"/> without its required fields.</summary>
    internal static ReadFault OfMissing(ulong missing, int first, ReadOnlySpan<byte> names, int offset, int depth) =>
        new(CodecErrorKind.MissingField, "required fields are missing: " + FieldNames.OfMissing(missing, first, names), offset, isBehindValue: true, depth)
        {
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
            // another record, around the one at fault, whose reading was cut short
            _nextIndex = int.MaxValue;
        }
    }
}
