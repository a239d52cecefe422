using ContractGen.Codecs;

namespace ContractGen.Tests.Formats.Protobuf;

/// <summary>Optional values that a constructor takes.</summary>
[Contract]
internal sealed partial record OptionalPair([property: Field(1)] Optional<List<int>> Left, [property: Field(2)] Optional<List<int>?> Right);
