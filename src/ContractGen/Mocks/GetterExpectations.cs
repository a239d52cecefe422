namespace ContractGen.Mocks;

/// <summary>What can be expected of a property that can be read.</summary>
/// <typeparam name="T">The type of the property.</typeparam>
public readonly ref struct GetterExpectations<T>
{
    private readonly MockState _mock;
    private readonly MockFunction<ValueTuple, T> _member;
    private readonly ref ExpectationList<ValueTuple, T> _calls;
    private readonly ExpectationSite _site;

    /// <summary>Begins to expect something. Generated code calls this.</summary>
    /// <param name="mock">The mock that is called.</param>
    /// <param name="member">The property.</param>
    /// <param name="calls">Its expectations.</param>
    /// <param name="site">Where the test says so.</param>
    public GetterExpectations(MockState mock, MockFunction<ValueTuple, T> member, ref ExpectationList<ValueTuple, T> calls, ExpectationSite site)
    {
        _mock = mock;
        _member = member;
        _calls = ref calls;
        _site = site;
    }

    /// <summary>Expects the property to be read.</summary>
    /// <returns>The expectation.</returns>
    public Expectation<ValueTuple, T> Get() => _member.Expect(_mock, ref _calls, Match.All(), _site);
}
