namespace ContractGen.Mocks.Arities;

/// <summary>Matches 7 arguments, each by itself.</summary>
internal sealed class EachArg<T1, T2, T3, T4, T5, T6, T7>(Arg<T1> arg1, Arg<T2> arg2, Arg<T3> arg3, Arg<T4> arg4, Arg<T5> arg5, Arg<T6> arg6, Arg<T7> arg7) : ArgsMatcher<(T1, T2, T3, T4, T5, T6, T7)>
{
    private readonly Arg<T1> _arg1 = arg1;
    private readonly Arg<T2> _arg2 = arg2;
    private readonly Arg<T3> _arg3 = arg3;
    private readonly Arg<T4> _arg4 = arg4;
    private readonly Arg<T5> _arg5 = arg5;
    private readonly Arg<T6> _arg6 = arg6;
    private readonly Arg<T7> _arg7 = arg7;

    internal override IArgument[] Arguments => [_arg1, _arg2, _arg3, _arg4, _arg5, _arg6, _arg7];

    internal override bool Captures => _arg1.Captures || _arg2.Captures || _arg3.Captures || _arg4.Captures || _arg5.Captures || _arg6.Captures || _arg7.Captures;

    internal override int FirstMissing => IndexOfMissing(_arg1.IsGiven, _arg2.IsGiven, _arg3.IsGiven, _arg4.IsGiven, _arg5.IsGiven, _arg6.IsGiven, _arg7.IsGiven);

    internal override ArgsMemory<(T1, T2, T3, T4, T5, T6, T7)>? CreateMemory() =>
        _arg1.IsExact && _arg2.IsExact && _arg3.IsExact && _arg4.IsExact && _arg5.IsExact && _arg6.IsExact && _arg7.IsExact ? null : new TupleMemory<(T1, T2, T3, T4, T5, T6, T7)>();

    internal override bool Matches(scoped in (T1, T2, T3, T4, T5, T6, T7) args) =>
        _arg1.Accepts(args.Item1)
        && _arg2.Accepts(args.Item2)
        && _arg3.Accepts(args.Item3)
        && _arg4.Accepts(args.Item4)
        && _arg5.Accepts(args.Item5)
        && _arg6.Accepts(args.Item6)
        && _arg7.Accepts(args.Item7);

    internal override void Capture((T1, T2, T3, T4, T5, T6, T7) args)
    {
        _arg1.Capture(args.Item1);
        _arg2.Capture(args.Item2);
        _arg3.Capture(args.Item3);
        _arg4.Capture(args.Item4);
        _arg5.Capture(args.Item5);
        _arg6.Capture(args.Item6);
        _arg7.Capture(args.Item7);
    }
}
