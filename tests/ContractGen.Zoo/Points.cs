namespace ContractGen.Zoo;

/// <summary>The four kinds of struct.</summary>
[Contract]
public partial struct Point
{
    [Field(1)] public int X { get; set; }
    [Field(2)] public int Y { get; set; }
}

[Contract]
public readonly partial record struct Money([property: Field(1)] decimal Amount, [property: Field(2)] string Currency);

[Contract]
public readonly partial struct Range(long start, long end)
{
    public long Start { get; } = start;
    public long End { get; } = end;
}

[Contract]
public partial record struct Pixel
{
    [Field] public byte R;
    [Field] public byte G;
    [Field] public byte B;
}
