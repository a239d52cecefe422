namespace ContractGen.Benchmarks.Subjects;

/// <summary>One document as every contender writes and reads it; each method is one operation to measure.</summary>
internal interface IYamlSubject
{
    /// <summary>The bytes of the document as ours writes it.</summary>
    int Length { get; }

    /// <summary>The bytes of the document as YamlDotNet writes it, or as JSON where that would be no YAML.</summary>
    int ForeignLength { get; }

    void Write();

    void WriteYamlDotNet();

    /// <summary>Reads what ours wrote.</summary>
    object? Read();

    object? ReadYamlDotNet();

    /// <summary>Reads what another wrote.</summary>
    object? ReadForeign();

    object? ReadForeignYamlDotNet();

    /// <summary>Reads into the object of the last time.</summary>
    void Populate();

    /// <summary>Throws unless all contenders write and read the same document.</summary>
    void Verify();
}
