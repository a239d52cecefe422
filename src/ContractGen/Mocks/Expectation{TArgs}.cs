namespace ContractGen.Mocks;

/// <summary>An expected call of a member that returns nothing.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
public sealed class Expectation<TArgs> : ExpectedCall<TArgs, Nothing, Expectation<TArgs>>
    where TArgs : struct
{
    private readonly MockAction<TArgs> _member;

    internal Expectation(MockState mock, MockAction<TArgs> member, ArgsMatcher<TArgs> matcher, in ExpectationSite site)
        : base(mock, member, matcher, site)
    {
        _member = member;
        _isPlain = EffectsIfAny is null;
    }

    internal override Nothing Answer(scoped in TArgs args) =>
        _isPlain ? default
        : Act(args) is { } fault ? throw fault
        : default;

    private protected override Expectation<TArgs> Create(ArgsMatcher<TArgs> matcher, in ExpectationSite site) => new(Mock, _member, matcher, site);
}
