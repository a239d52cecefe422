using ContractGen;
using ContractGen.Codecs;

namespace Quickstart.Contracts;

/// <summary>A resolved library: a package with its files, or a project.</summary>
[Contract(Nulls = NullWriting.Omit, Enums = EnumSpelling.CamelCase)]
public sealed partial record Library
{
    public required LibraryKind Type { get; init; }

    public string? Path { get; init; }

    public string? Sha512 { get; init; }

    /// <summary>The files of a package; a <c>*.deps.json</c> does not list them.</summary>
    public List<string>? Files { get; init; }

    [UnknownFields]
    public UnknownFields? Others { get; set; }
}
