namespace ContractGen.Formats;

/// <summary>The first fault of a reader, before it is known where in the document that is; each format adds what it needs to find out.</summary>
internal abstract class ReadFault(CodecErrorKind kind, string detail, int offset)
{
    // of no other fault than a missing field
    private readonly byte[] _names = [];
    private int _nextIndex = int.MaxValue;

    /// <summary>A fault of a record that has ended without its required fields.</summary>
    protected ReadFault(ulong missing, int first, ReadOnlySpan<byte> names, int offset)
        : this(CodecErrorKind.MissingField, "required fields are missing: " + FieldNames.OfMissing(missing, first, names), offset)
    {
        _nextIndex = first + 64;
        _names = names.ToArray();
    }

    internal CodecErrorKind Kind { get; } = kind;

    internal string Detail { get; private set; } = detail;

    internal int Offset { get; } = offset;

    /// <summary>Adds what else the same record misses: one of more than 64 fields reports them in several calls.</summary>
    internal void AddMissing(ulong missing, int first, ReadOnlySpan<byte> names)
    {
        if (first >= _nextIndex && names.SequenceEqual(_names))
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
