namespace ContractGen.Mocks.Arities;

/// <summary>Matches a call without arguments.</summary>
internal sealed class EachArg0 : ArgsMatcher<ValueTuple>
{
    public static readonly EachArg0 Instance = new();

    internal override IArgument[] Arguments => [];

    internal override bool Captures => false;

    internal override int FirstMissing => -1;

    internal override bool Matches(scoped in ValueTuple args) => true;

    internal override void Capture(ValueTuple args)
    {
    }
}
