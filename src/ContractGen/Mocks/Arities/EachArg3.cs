namespace ContractGen.Mocks.Arities;

/// <summary>Matches 3 arguments, each by itself.</summary>
internal sealed class EachArg<T1, T2, T3>(Arg<T1> arg1, Arg<T2> arg2, Arg<T3> arg3) : ArgsMatcher<(T1, T2, T3)>
{
    private readonly Arg<T1> _arg1 = arg1;
    private readonly Arg<T2> _arg2 = arg2;
    private readonly Arg<T3> _arg3 = arg3;

    internal override IArgument[] Arguments => [_arg1, _arg2, _arg3];

    internal override bool Captures => _arg1.Captures || _arg2.Captures || _arg3.Captures;

    internal override int FirstMissing => IndexOfMissing(_arg1.IsGiven, _arg2.IsGiven, _arg3.IsGiven);

    internal override ArgsMemory<(T1, T2, T3)>? CreateMemory() =>
        _arg1.IsExact && _arg2.IsExact && _arg3.IsExact ? null : new TupleMemory<(T1, T2, T3)>();

    internal override bool Matches(scoped in (T1, T2, T3) args) =>
        _arg1.Accepts(args.Item1)
        && _arg2.Accepts(args.Item2)
        && _arg3.Accepts(args.Item3);

    internal override void Capture((T1, T2, T3) args)
    {
        _arg1.Capture(args.Item1);
        _arg2.Capture(args.Item2);
        _arg3.Capture(args.Item3);
    }
}
