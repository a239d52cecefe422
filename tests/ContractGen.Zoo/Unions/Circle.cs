namespace ContractGen.Zoo.Unions;

[Contract]
public sealed partial class Circle : IShape
{
    [Field(1)] public double Radius { get; set; }
}
