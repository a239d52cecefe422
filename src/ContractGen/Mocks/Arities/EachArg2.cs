namespace ContractGen.Mocks.Arities;

/// <summary>Matches 2 arguments, each by itself.</summary>
internal sealed class EachArg<T1, T2>(Arg<T1> arg1, Arg<T2> arg2) : ArgsMatcher<(T1, T2)>
{
    private readonly Arg<T1> _arg1 = arg1;
    private readonly Arg<T2> _arg2 = arg2;

    internal override IArgument[] Arguments => [_arg1, _arg2];

    internal override bool Captures => _arg1.Captures || _arg2.Captures;

    internal override int FirstMissing => IndexOfMissing(_arg1.IsGiven, _arg2.IsGiven);

    internal override ArgsMemory<(T1, T2)>? CreateMemory() =>
        _arg1.IsExact && _arg2.IsExact ? null : new TupleMemory<(T1, T2)>();

    internal override bool Matches(scoped in (T1, T2) args) =>
        _arg1.Accepts(args.Item1)
        && _arg2.Accepts(args.Item2);

    internal override void Capture((T1, T2) args)
    {
        _arg1.Capture(args.Item1);
        _arg2.Capture(args.Item2);
    }
}
