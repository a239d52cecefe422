using ContractGen.Codecs;

namespace ContractGen.Zoo;

/// <summary>Absent, null and value kept apart.</summary>
[Contract]
public sealed partial record Patch
{
    public Optional<string?> Name { get; init; }
    public Optional<int> Age { get; init; }
    public Optional<List<string>> Tags { get; init; }
}
