namespace ContractGen.Zoo.Enums;

[Flags]
public enum Access : byte
{
    None = 0,
    Read = 1,
    Write = 2,
    All = 255,
}
