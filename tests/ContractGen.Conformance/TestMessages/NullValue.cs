namespace ContractGen.Conformance.TestMessages;

/// <summary>google.protobuf.NullValue.</summary>
public enum NullValue
{
    Null = 0,
}
