namespace ContractGen.Zoo.Enums;

public enum Wide : ulong
{
    Zero,
    Highest = ulong.MaxValue,
}
