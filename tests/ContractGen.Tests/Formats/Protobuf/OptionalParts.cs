using ContractGen.Codecs;

namespace ContractGen.Tests.Formats.Protobuf;

/// <summary>Optional values that go on: a list, a map and a message.</summary>
[Contract]
internal sealed partial class OptionalParts
{
    [Field(1)] public Optional<List<string>> Tags { get; set; }

    [Field(2)] public int Count { get; set; }

    [Field(3)] public Optional<Dictionary<string, int>?> Totals { get; set; }

    [Field(4)] public Optional<OptionalParts?> Inner { get; set; }

    [Field(5)] public Optional<OptionalPair> Pair { get; set; }
}
