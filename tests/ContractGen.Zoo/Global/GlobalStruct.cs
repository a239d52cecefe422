/// <summary>An internal struct in the global namespace.</summary>
[ContractGen.Contract]
internal partial struct GlobalStruct
{
    [ContractGen.Field(1)]
    public int X { get; set; }
}
