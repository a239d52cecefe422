namespace ContractGen.Mocks.Arities;

/// <summary>Matches 1 argument, each by itself.</summary>
internal sealed class EachArg<T1>(Arg<T1> arg1) : ArgsMatcher<ValueTuple<T1>>
{
    private readonly Arg<T1> _arg1 = arg1;

    internal override IArgument[] Arguments => [_arg1];

    internal override bool Captures => _arg1.Captures;

    internal override int FirstMissing => _arg1.IsGiven ? -1 : 0;

    internal override ArgsMemory<ValueTuple<T1>>? CreateMemory() =>
        _arg1.IsExact ? null : new TupleMemory<ValueTuple<T1>>();

    internal override bool Matches(scoped in ValueTuple<T1> args) =>
        _arg1.Accepts(args.Item1);

    internal override void Capture(ValueTuple<T1> args)
    {
        _arg1.Capture(args.Item1);
    }
}
