using ContractGen;

namespace Quickstart.Contracts;

/// <summary>What a resolved library is.</summary>
public enum LibraryKind
{
    Package,
    Project,
    Platform,

    [EnumName("reference")]
    AssemblyReference,

    [EnumName("runtimepack")]
    RuntimePack,
}
