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
        [Field(1)]
        public int Value { get; init; }

        [Field(2)]
        public Node? Next { get; init; }

        [Field(3)]
        public Dictionary<string, Node> Children { get; init; } = [];
    }
}
