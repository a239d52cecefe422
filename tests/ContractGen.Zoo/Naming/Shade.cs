namespace ContractGen.Zoo.Naming;

public enum Shade
{
    None,
    Dark_Red,
    DarkRed,
    darkred,
}
