namespace ContractGen.Zoo.Enums;

public enum Signed : long
{
    Zero,
    Lowest = long.MinValue,
}
