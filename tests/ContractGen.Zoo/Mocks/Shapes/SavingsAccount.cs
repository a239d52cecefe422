namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>A real object for a spy to forward to.</summary>
public sealed class SavingsAccount() : Account(1, "real")
{
    public Dictionary<int, decimal> Years { get; } = [];

    protected internal override int Limit { get; set; } = 5;

    public override decimal this[int year] => Years[year];

    public override decimal Balance(DateOnly day) => day.Day;

    public override bool TryClose(out string reason)
    {
        reason = "saved";
        return true;
    }

    protected override int Verify(int code) => code;
}
