using ContractGen.Codecs.Scalars;
using ContractGen.Formats.Protobuf;

namespace ContractGen.Tests.Formats.Protobuf;

/// <summary>Fields whose names are one in a .proto file, and a list that is not packed.</summary>
[Contract]
internal sealed partial class SimilarNames
{
    [Field(1, Name = "a-b")] public int First { get; set; }

    [Field(2, Name = "a_b")] public int Second { get; set; }

    [Field(3, Name = "aB")] public string Third { get; set; } = "";

    [Field(4, Name = "card", OneOf = "card")] public int? Card { get; set; }

    [Field(5, Codec = typeof(UnpackedCodec<int, Int32Codec>))] public List<int> Numbers { get; set; } = [];

    [Field(6, Name = "more-numbers", Codec = typeof(UnpackedCodec<int, Int32Codec>))] public List<int> MoreNumbers { get; set; } = [];
}
