using ContractGen;

namespace Quickstart.Contracts;

/// <summary>What is said about one file of a library.</summary>
[Contract(Nulls = NullWriting.Omit)]
public sealed partial record AssetFile
{
    /// <summary>The extensions of the files that belong to it: <c>.pdb;.xml</c>.</summary>
    public string? Related { get; init; }

    public Version? AssemblyVersion { get; init; }

    public Version? FileVersion { get; init; }
}
