using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>A generic method that returns something, for one combination of type arguments, with its expectations.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
/// <param name="member">The method.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GenericFunction<TArgs, TResult>(MockFunction<TArgs, TResult> member)
    where TArgs : struct
{
    private ExpectationList<TArgs, TResult> _calls;

    /// <summary>The method.</summary>
    public MockFunction<TArgs, TResult> Member { get; } = member;

    /// <summary>Whether anything is expected.</summary>
    public bool IsSet => _calls.IsSet;

    /// <inheritdoc cref="ExpectationList{TArgs, TResult}.Take"/>
    public bool Take(MockState mock, in TArgs args, out TResult result) => _calls.Take(mock, Member, args, out result);

    /// <inheritdoc cref="MockFunction{TArgs, TResult}.Expect"/>
    public Expectation<TArgs, TResult> Expect(MockState mock, ArgsMatcher<TArgs> matcher, in ExpectationSite site) => Member.Expect(mock, ref _calls, matcher, site);

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
        where TExpectation : ExpectedCall<TArgs, TResult> => Member.Add(ref _calls, expectation);
}
