namespace ContractGen.Formats.Json;

/// <summary>What a reader does with a byte order mark before the document. A writer never writes one.</summary>
public enum JsonByteOrderMark
{
    /// <summary>It is passed over.</summary>
    Skip,

    /// <summary>It is a fault.</summary>
    Refuse,
}
