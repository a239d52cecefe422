namespace ContractGen.Zoo.Mocks;

/// <summary>A record that says itself what is equal.</summary>
public sealed record Badge(string Name, int Copy)
{
    public bool Equals(Badge? other) => other?.Name == Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
