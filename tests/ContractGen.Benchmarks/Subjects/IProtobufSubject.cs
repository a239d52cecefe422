namespace ContractGen.Benchmarks.Subjects;

/// <summary>One document as every contender writes and reads it; each method is one operation to measure.</summary>
internal interface IProtobufSubject
{
    /// <summary>The bytes of the message.</summary>
    int Length { get; }

    void Write();

    void WriteGoogle();

    object Read();

    object ReadGoogle();

    /// <summary>Throws unless all contenders write and read the same bytes.</summary>
    void Verify();
}
