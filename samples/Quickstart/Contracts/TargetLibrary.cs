using ContractGen;
using ContractGen.Codecs;

namespace Quickstart.Contracts;

/// <summary>A library as one target framework sees it: what it needs, and which of its files are used.</summary>
[Contract(Nulls = NullWriting.Omit)]
public sealed partial record TargetLibrary
{
    public string? Type { get; init; }

    public string? Framework { get; init; }

    /// <summary>Name and version of what the library depends on.</summary>
    public Dictionary<string, string>? Dependencies { get; init; }

    public Dictionary<string, AssetFile>? Compile { get; init; }

    public Dictionary<string, AssetFile>? Runtime { get; init; }

    [UnknownFields]
    public UnknownFields? Others { get; set; }
}
