namespace ContractGen.Zoo;

/// <summary>Contracts nested in other types.</summary>
public static partial class Nesting
{
    [Contract]
    public sealed partial record Inner(int Value)
    {
        [Contract]
        public sealed partial record Innermost(string Text);

        public Innermost? Deeper { get; init; }
    }
}
