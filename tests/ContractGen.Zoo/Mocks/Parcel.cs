namespace ContractGen.Zoo.Mocks;

/// <summary>A record that is no contract, with members that compare by reference.</summary>
public sealed record Parcel(int Id, List<string> Labels, Route Route)
{
    public ISet<string> Tags { get; init; } = new HashSet<string>();

    public Dictionary<string, int[]> Weights { get; init; } = [];

    public Basket? Content { get; init; }

    public object Computed => new();
}
