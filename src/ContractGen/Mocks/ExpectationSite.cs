using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>Where in the test an expectation is set up, and in which layer. Generated code creates them.</summary>
/// <param name="file">The file of the test.</param>
/// <param name="line">The line of the test.</param>
/// <param name="isStub">Whether it belongs to the layer below: any times, newest wins, not verified.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ExpectationSite(string file, int line, bool isStub)
{
    internal string File { get; } = file;

    internal int Line { get; } = line;

    internal bool IsStub { get; } = isStub;
}
