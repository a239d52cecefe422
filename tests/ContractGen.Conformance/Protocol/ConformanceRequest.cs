namespace ContractGen.Conformance.Protocol;

/// <summary>conformance.ConformanceRequest: one test.</summary>
[Contract]
public sealed partial class ConformanceRequest
{
    [Field(1, OneOf = "payload")] public byte[]? ProtobufPayload { get; set; }
    [Field(2, OneOf = "payload")] public string? JsonPayload { get; set; }
    [Field(7, OneOf = "payload")] public string? JspbPayload { get; set; }
    [Field(8, OneOf = "payload")] public string? TextPayload { get; set; }
    [Field(3)] public WireFormat RequestedOutputFormat { get; set; }
    [Field(4)] public string MessageType { get; set; } = "";
}
