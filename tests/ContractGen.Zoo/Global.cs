/// <summary>A contract in the global namespace.</summary>
[ContractGen.Contract]
internal partial struct InGlobalNamespace
{
    public int X { get; set; }
}
