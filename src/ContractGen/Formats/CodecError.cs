using System.Globalization;

namespace ContractGen.Formats;

/// <summary>Why an input was refused: what is wrong, where it stands in the bytes and where in the document.</summary>
/// <param name="Format">The format's name: JSON, MessagePack, Protobuf or YAML.</param>
/// <param name="Kind">The kind of fault; <see cref="CodecErrorKind.None"/> when there is none.</param>
/// <param name="Detail">What was expected and what was found, in words.</param>
/// <param name="Offset">The offset of the fault from the input's start, in bytes.</param>
/// <param name="Line">The line of a text format, from 1; 0 in binary formats.</param>
/// <param name="Column">The column within the line in bytes, from 1; 0 in binary formats.</param>
/// <param name="Path">Where in the document it is: <c>$.items[3].price</c>.</param>
public readonly record struct CodecError(
    string Format, CodecErrorKind Kind, string Detail, long Offset, int Line, int Column, string Path)
{
    /// <summary>The error as one sentence, as <see cref="ContractFormatException"/> shows it.</summary>
    public override string ToString()
    {
        if (Kind == CodecErrorKind.None)
        {
            return "no error";
        }

        var position = Line > 0
            ? string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column} (byte {Offset})")
            : string.Create(CultureInfo.InvariantCulture, $"byte {Offset}");
        return $"{Format}, {position}, at {Path}: {Detail}";
    }
}
