using System.ComponentModel;
using System.Runtime.CompilerServices;
using ContractGen.Mocks.Reports;

namespace ContractGen.Mocks;

/// <summary>A mocked member that returns something: a method, or a property or indexer that is read.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MockFunction<TArgs, TResult> : MockMember<TArgs, TResult>
    where TArgs : struct
{
    /// <summary>Creates the member.</summary>
    /// <param name="name">The name of the member, with its type.</param>
    /// <param name="parameters">The names of the parameters.</param>
    /// <param name="shape">What the member returns where an expectation does not say.</param>
    /// <param name="form">How a call is spelled.</param>
    /// <param name="traits">What is special about the member.</param>
    public MockFunction(string name, string[] parameters, ResultShape<TResult> shape, CallForm form = CallForm.Method, CallTraits traits = CallTraits.None)
        : base(name, parameters, form, traits) => Shape = shape;

    internal ResultShape<TResult> Shape { get; }

    /// <summary>The test expects a call.</summary>
    /// <param name="mock">The mock that is called.</param>
    /// <param name="calls">Its expectations.</param>
    /// <param name="matcher">The calls that are meant.</param>
    /// <param name="site">Where the test says so.</param>
    /// <returns>The expectation.</returns>
    public Expectation<TArgs, TResult> Expect(MockState mock, ref ExpectationList<TArgs, TResult> calls, ArgsMatcher<TArgs> matcher, in ExpectationSite site) =>
        Add(ref calls, new Expectation<TArgs, TResult>(new(mock, this, matcher, site)));

    /// <summary>Records what can be kept of a call whose arguments have places on the stack.</summary>
    public Action<MockState, MockMember, TArgs>? Recorder { get; init; }

    /// <summary>The calls that a mock in record mode has got.</summary>
    /// <param name="mock">The mock.</param>
    /// <returns>The arguments of each call, oldest first.</returns>
    public IReadOnlyList<TArgs> Calls(MockState mock) => Recorded<TArgs>(mock);

    internal override object?[] Values(scoped in TArgs args) => TupleValues.Of((ITuple)args);

    internal override void Record(MockState mock, scoped in TArgs args)
    {
        if (Recorder is not null)
        {
            Recorder(mock, this, args);
        }
        else if ((Traits & (CallTraits.HasPlaces | CallTraits.IsErased)) == 0)
        {
            mock.Record(this, args);
        }
    }

    internal override TResult Empty(MockState mock) => Shape.Empty(mock);
}
