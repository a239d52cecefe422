namespace ContractGen.Zoo.Enums;

public enum Shade
{
    None,
    Light,
    Dark = 10,
    [EnumName("very-dark")] VeryDark = 20,
}
