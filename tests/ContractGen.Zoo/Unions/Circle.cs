namespace ContractGen.Zoo.Unions;

/// <summary>A case.</summary>
[Contract]
public sealed partial class Circle : IShape
{
    public double Radius { get; set; }
}
