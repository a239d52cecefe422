namespace ContractGen.Conformance.Protocol;

/// <summary>conformance.ConformanceResponse: how a test went.</summary>
[Contract]
public sealed partial class ConformanceResponse
{
    [Field(1, OneOf = "result")] public string? ParseError { get; set; }
    [Field(6, OneOf = "result")] public string? SerializeError { get; set; }
    [Field(2, OneOf = "result")] public string? RuntimeError { get; set; }
    [Field(3, OneOf = "result")] public byte[]? ProtobufPayload { get; set; }
    [Field(5, OneOf = "result")] public string? Skipped { get; set; }
}
