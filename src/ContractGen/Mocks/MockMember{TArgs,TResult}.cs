using System.ComponentModel;
using ContractGen.Mocks.Reports;

namespace ContractGen.Mocks;

/// <summary>What is constant about a mocked member, with the types of its arguments and its result.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class MockMember<TArgs, TResult> : MockMember
    where TArgs : struct, allows ref struct
    where TResult : allows ref struct
{
    private protected MockMember(string name, string[] parameters, CallForm form, CallTraits traits)
        : base(name, parameters, form, traits)
    {
    }

    /// <summary>The test expects a call.</summary>
    /// <typeparam name="TExpectation">The type of the expectation.</typeparam>
    /// <param name="calls">The mock's expectations.</param>
    /// <param name="expectation">The new one.</param>
    /// <returns>The expectation.</returns>
    public TExpectation Add<TExpectation>(ref ExpectationList<TArgs, TResult> calls, TExpectation expectation)
        where TExpectation : ExpectedCall<TArgs, TResult>
    {
        ArgumentNullException.ThrowIfNull(expectation);
        int missing = expectation.FirstMissing;
        if (missing >= 0)
        {
            throw new ArgumentException(
                $"{Name}: this Arg was never given. Use a value, Arg.Any() or Arg.Where(…); for the default value write default(T).",
                Parameter(missing));
        }

        calls.Add(expectation);
        return expectation;
    }

    /// <summary>The arguments one by one, for a failure message.</summary>
    internal abstract object?[] Values(scoped in TArgs args);

    /// <summary>Keeps a call in the log of the mock.</summary>
    internal abstract void Record(MockState mock, scoped in TArgs args);

    /// <summary>What a loose mock answers.</summary>
    internal abstract TResult Empty(MockState mock);

    internal MockException NoResult(Expectation expectation, scoped in TArgs args) =>
        expectation.Mock.Controller.Fail(expectation.Mock, ExpectationReport.NoResult(expectation, DescribeCall(Values(args))));

    internal MockException Unexpected(MockState mock, scoped in TArgs args) =>
        mock.Controller.Fail(mock, CallReport.Unexpected(mock, this, Values(args)));
}
