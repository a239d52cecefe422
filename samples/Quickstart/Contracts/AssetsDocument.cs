using ContractGen;
using ContractGen.Codecs;

namespace Quickstart.Contracts;

/// <summary>
/// What NuGet knows of a restored project: <c>obj/project.assets.json</c>. The <c>*.deps.json</c> beside a built program has
/// the same targets and libraries, so this contract reads both.
/// </summary>
[Contract(Nulls = NullWriting.Omit)]
public sealed partial record AssetsDocument
{
    public int? Version { get; init; }

    /// <summary>Per target framework: the resolved libraries, each under <c>name/version</c>.</summary>
    public required Dictionary<string, Dictionary<string, TargetLibrary>> Targets { get; init; }

    /// <summary>Where each resolved library comes from.</summary>
    public required Dictionary<string, Library> Libraries { get; init; }

    /// <summary>Per target framework: what the project itself asks for.</summary>
    public Dictionary<string, List<string>>? ProjectFileDependencyGroups { get; init; }

    /// <summary>Everything else in the document, kept as it is and written back.</summary>
    [UnknownFields]
    public UnknownFields? Others { get; set; }
}
