namespace ContractGen.Zoo.Structs;

/// <summary>A readonly struct with a primary constructor.</summary>
[Contract]
public readonly partial struct Interval(long start, long end)
{
    [Field(1)] public long Start { get; } = start;
    [Field(2)] public long End { get; } = end;
}
