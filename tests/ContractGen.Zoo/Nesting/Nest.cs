namespace ContractGen.Zoo.Nesting;

/// <summary>Contracts nested in other types.</summary>
public static partial class Nest
{
    [Contract]
    public sealed partial record Inner([Field(1)] int Value)
    {
        [Contract]
        public sealed partial record Innermost([Field(1)] string Text);

        [Field(2)]
        public Innermost? Deeper { get; init; }
    }
}
