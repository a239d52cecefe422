namespace ContractGen.Mocks;

/// <summary>An expected call of a member that returns nothing.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
public sealed class Expectation<TArgs> : ExpectedAction<TArgs, Expectation<TArgs>>
    where TArgs : struct
{
    internal Expectation(MockState mock, MockAction<TArgs> member, ArgsMatcher<TArgs> matcher, in ExpectationSite site)
        : base(mock, member, matcher, site)
    {
    }

    /// <inheritdoc/>
    protected override Expectation<TArgs> Create(MockState mock, MockAction<TArgs> member, ArgsMatcher<TArgs> matcher, in ExpectationSite site) =>
        new(mock, member, matcher, site);
}
