namespace ContractGen.Zoo.Structs;

/// <summary>A struct with fields and an initializer, laid out as an array with a gap.</summary>
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
