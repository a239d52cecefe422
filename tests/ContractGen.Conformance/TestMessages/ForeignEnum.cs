namespace ContractGen.Conformance.TestMessages;

public enum ForeignEnum
{
    ForeignFoo = 0,
    ForeignBar = 1,
    ForeignBaz = 2,
}
