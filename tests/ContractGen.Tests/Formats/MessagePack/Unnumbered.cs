namespace ContractGen.Tests.Formats.MessagePack;

/// <summary>A contract that has names only.</summary>
[Contract]
public sealed partial class Unnumbered
{
    public int A { get; set; }
}
