namespace ContractGen.Benchmarks.Rooms;

/// <summary>What is measured together and prints its own tables: a format, the mocks, the generator.</summary>
internal interface IRoom
{
    /// <summary>The word that chooses the room on the command line.</summary>
    string Name { get; }

    /// <summary>Measures, and prints Markdown.</summary>
    /// <param name="output">Where to print.</param>
    /// <param name="words">What to measure of it; nothing for all.</param>
    void Run(TextWriter output, IReadOnlyList<string> words);
}
