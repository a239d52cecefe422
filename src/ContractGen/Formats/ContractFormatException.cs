namespace ContractGen.Formats;

/// <summary>An input that cannot be read as the contract asked for, or a value that a format cannot write.</summary>
public sealed class ContractFormatException : FormatException
{
    /// <summary>Makes the exception of an error found while reading or writing.</summary>
    /// <param name="error">What is wrong and where.</param>
    public ContractFormatException(CodecError error)
        : base(error.ToString()) => Error = error;

    /// <summary>What is wrong and where.</summary>
    public CodecError Error { get; }
}
