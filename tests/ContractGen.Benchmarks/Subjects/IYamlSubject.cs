namespace ContractGen.Benchmarks.Subjects;

/// <summary>One document as every contender writes and reads it; each method is one operation to measure.</summary>
internal interface IYamlSubject
{
    /// <summary>The bytes of the document as ours writes it.</summary>
    int Length { get; }

    void Write();

    void WriteYamlDotNet();

    /// <summary>Throws unless all contenders write and read the same document.</summary>
    void Verify();
}
