namespace ContractGen.Conformance.TestMessages;

[Contract]
public sealed partial class ForeignMessage
{
    [Field(1)] public int C { get; set; }
}
