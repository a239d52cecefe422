using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>What a test says of an expected call of a member that returns nothing.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
/// <typeparam name="TSelf">The type of the expectation.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ExpectedAction<TArgs, TSelf> : ExpectedCall<TArgs, Nothing, TSelf>
    where TArgs : struct
    where TSelf : ExpectedAction<TArgs, TSelf>
{
    private readonly MockAction<TArgs> _member;

    /// <summary>Creates the expectation.</summary>
    /// <param name="mock">The mock that is called.</param>
    /// <param name="member">The member.</param>
    /// <param name="matcher">The calls that are meant.</param>
    /// <param name="site">Where the test says so.</param>
    protected ExpectedAction(MockState mock, MockAction<TArgs> member, ArgsMatcher<TArgs> matcher, in ExpectationSite site)
        : base(mock, member, matcher, site)
    {
        _member = member;
        _isPlain = EffectsIfAny is null;
    }

    /// <summary>Creates another expectation of the same calls.</summary>
    /// <param name="mock">The mock that is called.</param>
    /// <param name="member">The member.</param>
    /// <param name="matcher">The calls that are meant.</param>
    /// <param name="site">Where the test says so.</param>
    /// <returns>The expectation.</returns>
    protected abstract TSelf Create(MockState mock, MockAction<TArgs> member, ArgsMatcher<TArgs> matcher, in ExpectationSite site);

    internal sealed override Nothing Answer(scoped in TArgs args) =>
        _isPlain ? default
        : Act(args) is { } fault ? throw fault
        : default;

    private protected sealed override TSelf Create(ArgsMatcher<TArgs> matcher, in ExpectationSite site) => Create(Mock, _member, matcher, site);
}
