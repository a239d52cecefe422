namespace ContractGen.Formats.Yaml;

/// <summary>Whether a writer writes comments; a type, so that the compiler leaves nothing of them in the writer that writes none.</summary>
internal interface IYamlComments
{
    /// <summary>Whether comments are written.</summary>
    static abstract bool AreWritten { get; }
}
