using ContractGen.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats;

/// <summary>
/// A format as the entry points see it. <see cref="FormatEntry{TFormat}"/> does the rest, so a format's public class only forwards.
/// </summary>
/// <remarks>Implemented by an empty struct, so that the compiler specialises every entry point per format. The options given are
/// always of the format's own type.</remarks>
internal interface IFormat
{
    /// <summary>The format's name in errors: JSON, MessagePack, Protobuf or YAML.</summary>
    static abstract string Name { get; }

    /// <summary>The media type that announces a document.</summary>
    static abstract string MediaType { get; }

    /// <summary>The options that apply where none are given.</summary>
    static abstract FormatOptions DefaultOptions { get; }

    /// <summary>Whether the format knows fields by their numbers only.</summary>
    static virtual bool NeedsNumbers => false;

    /// <summary>Writes one document into an empty buffer.</summary>
    /// <exception cref="ContractFormatException">The value cannot be written; the buffer must not be used any more.</exception>
    static abstract void Write<T, TCodec>(ref WriteBuffer buffer, T value, FormatOptions options)
        where TCodec : ICodec<T>;

    /// <summary>Appends one document to a stream of documents: NDJSON lines, concatenated, length-delimited or separated by <c>---</c>.</summary>
    /// <exception cref="ContractFormatException">The value cannot be written; the buffer must not be used any more.</exception>
    static abstract void WriteNext<T, TCodec>(ref WriteBuffer buffer, T value, FormatOptions options)
        where TCodec : ICodec<T>;

    /// <summary>Reads one document, which is the whole input; false, and the reason, when it is not what the codec asks for.</summary>
    static abstract bool TryRead<T, TCodec>(
        ReadOnlySpan<byte> input, FormatOptions options, bool populating, ref T value, out CodecError error)
        where TCodec : ICodec<T>;

    /// <summary>Reads the next of many documents; false at the end of the input, and with an error at a fault.</summary>
    /// <param name="input">The whole input.</param>
    /// <param name="cursor">Where the last call stopped; default before the first.</param>
    /// <param name="options">How to read.</param>
    /// <param name="value">The document.</param>
    /// <param name="error">What is wrong and where, counted from the start of the input.</param>
    static abstract bool TryReadNext<T, TCodec>(
        ReadOnlySpan<byte> input, ref DocumentCursor cursor, FormatOptions options, ref T value, out CodecError error)
        where TCodec : ICodec<T>;
}
