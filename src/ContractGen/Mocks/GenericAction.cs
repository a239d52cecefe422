using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>A generic method that returns nothing, for one combination of type arguments, with its expectations.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
/// <param name="member">The method.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GenericAction<TArgs>(MockAction<TArgs> member)
    where TArgs : struct
{
    private ExpectationList<TArgs, Nothing> _calls;

    /// <summary>The method.</summary>
    public MockAction<TArgs> Member { get; } = member;

    /// <summary>Whether anything is expected.</summary>
    public bool IsSet => _calls.IsSet;

    /// <inheritdoc cref="ExpectationList{TArgs, TResult}.Take"/>
    public bool Take(MockState mock, in TArgs args, out Nothing result) => _calls.Take(mock, Member, args, out result);

    /// <inheritdoc cref="MockAction{TArgs}.Expect"/>
    public Expectation<TArgs> Expect(MockState mock, ArgsMatcher<TArgs> matcher, in ExpectationSite site) => Member.Expect(mock, ref _calls, matcher, site);

    /// <summary>Records a call that is taken by an expectation for any type arguments.</summary>
    /// <param name="mock">The mock that is called; null while it is being constructed.</param>
    /// <param name="args">The arguments.</param>
    public void Record(MockState? mock, in TArgs args)
    {
        if (mock is { Mode: MockMode.Record })
        {
            Member.Record(mock, args);
        }
    }

    /// <inheritdoc cref="MockMember{TArgs, TResult}.Add"/>
    public TExpectation Add<TExpectation>(TExpectation expectation)
        where TExpectation : ExpectedCall<TArgs, Nothing> => Member.Add(ref _calls, expectation);
}
