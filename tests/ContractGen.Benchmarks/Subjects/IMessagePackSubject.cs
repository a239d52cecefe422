namespace ContractGen.Benchmarks.Subjects;

/// <summary>One document as MessagePack and as JSON; each method is one operation to measure.</summary>
internal interface IMessagePackSubject
{
    /// <summary>The bytes of the document.</summary>
    int Length { get; }

    void Write();

    void WriteJson();

    /// <summary>Copies the bytes of the document.</summary>
    void Copy();

    object? Read();

    object? ReadJson();

    /// <summary>Reads into the object of the last time.</summary>
    void Populate();

    /// <summary>Throws unless both formats hold the same document.</summary>
    void Verify();
}
