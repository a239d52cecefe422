using ContractGen.Codecs;

namespace ContractGen.Tests.Documentation;

// snippet
[Contract]
public sealed partial record CustomerUpdate
{
    public Optional<string> Name { get; init; }
    public Optional<string?> Phone { get; init; }
    [UnknownFields] public UnknownFields? Others { get; set; }
}
// end
