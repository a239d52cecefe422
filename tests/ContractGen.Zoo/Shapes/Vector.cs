namespace ContractGen.Zoo.Shapes;

/// <summary>A struct with fields and an initializer.</summary>
[Contract(IncludeFields = true, Layout = ContractLayout.Array)]
public partial struct Vector
{
    [Field(1)]
    public double X = 1;

    [Field(4)]
    public double Y;

    public Vector()
    {
    }
}
