namespace ContractGen.Conformance.Protocol;

/// <summary>conformance.WireFormat.</summary>
public enum WireFormat
{
    Unspecified = 0,
    Protobuf = 1,
    Json = 2,
    Jspb = 3,
    TextFormat = 4,
}
