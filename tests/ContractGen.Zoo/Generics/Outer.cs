namespace ContractGen.Zoo.Generics;

/// <summary>Nested contracts, in a generic type.</summary>
public partial class Outer<T>
    where T : notnull
{
    /// <summary>Nested and private.</summary>
    [Contract]
    private sealed partial record Hidden(int X);

    /// <summary>Nested and recursive.</summary>
    [Contract]
    public partial record Node
    {
        public int Value { get; init; }

        public Node? Next { get; init; }

        public Dictionary<string, Node> Children { get; init; } = [];
    }
}
