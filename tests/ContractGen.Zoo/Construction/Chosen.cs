namespace ContractGen.Zoo.Construction;

/// <summary>Several constructors, one chosen.</summary>
[Contract]
public partial class Chosen
{
    public Chosen(int a) => A = a;

    [ContractConstructor]
    public Chosen(int a, string? b)
    {
        A = a;
        B = b;
    }

    public int A { get; }

    public string? B { get; }
}
