namespace ContractGen.Mocks;

/// <summary>What can be expected of a property that can be written.</summary>
/// <typeparam name="T">The type of the property.</typeparam>
public readonly ref struct SetterExpectations<T>
{
    private readonly MockState _mock;
    private readonly MockAction<ValueTuple<T>> _member;
    private readonly ref ExpectationList<ValueTuple<T>, Nothing> _calls;
    private readonly ExpectationSite _site;

    /// <summary>Begins to expect something. Generated code calls this.</summary>
    /// <param name="mock">The mock that is called.</param>
    /// <param name="member">The property.</param>
    /// <param name="calls">Its expectations.</param>
    /// <param name="site">Where the test says so.</param>
    public SetterExpectations(MockState mock, MockAction<ValueTuple<T>> member, ref ExpectationList<ValueTuple<T>, Nothing> calls, ExpectationSite site)
    {
        _mock = mock;
        _member = member;
        _calls = ref calls;
        _site = site;
    }

    /// <summary>Expects the property to be set to a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The expectation.</returns>
    public Expectation<ValueTuple<T>> Set(Arg<T> value) => _member.Expect(_mock, ref _calls, Match.All(value), _site);

    /// <inheritdoc cref="Set(Arg{T})"/>
    public Expectation<ValueTuple<T>> Set(T value) => Set(Arg.Is(value));
}
