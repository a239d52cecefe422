namespace ContractGen.Mocks;

/// <summary>Matches a call without arguments.</summary>
internal sealed class EachArg0 : ArgsMatcher<ValueTuple>
{
    public static readonly EachArg0 Instance = new();

    internal override IArgument[] Arguments => [];

    internal override bool Matches(in ValueTuple args) => true;
}
