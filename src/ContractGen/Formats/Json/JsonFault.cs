namespace ContractGen.Formats.Json;

/// <summary>The first fault of a reader, before line, column and path are known.</summary>
internal sealed class JsonFault : ReadFault
{
    internal JsonFault(CodecErrorKind kind, string detail, int offset, bool isBehindValue)
        : base(kind, detail, offset) => IsBehindValue = isBehindValue;

    /// <summary>A fault of a record that ends at <paramref name="offset"/> without its required fields.</summary>
    internal JsonFault(ulong missing, int first, ReadOnlySpan<byte> names, int offset)
        : base(missing, first, names, offset) => IsBehindValue = true;

    /// <summary>Whether the fault is in the value (or key) that ends at <see cref="ReadFault.Offset"/>, not in what begins there.</summary>
    internal bool IsBehindValue { get; }
}
