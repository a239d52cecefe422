namespace ContractGen.Benchmarks.Subjects;

/// <summary>One document as every contender writes and reads it; each method is one operation to measure.</summary>
internal interface IJsonSubject
{
    string Name { get; }

    /// <summary>The bytes of the minified document.</summary>
    int Length { get; }

    void Write();

    void WriteStj();

    /// <summary>System.Text.Json with its default encoder, which escapes everything beyond ASCII.</summary>
    void WriteStjDefaultEncoder();

    void WriteNewtonsoft();

    object? Read();

    object? ReadStj();

    object? ReadNewtonsoft();

    /// <summary>Reads into the object of the last time.</summary>
    void Populate();

    /// <summary>Reads from a sequence of 4 KB segments.</summary>
    object? ReadSegments();

    /// <summary>Throws unless all contenders write and read the same document.</summary>
    void Verify();
}
