namespace ContractGen.Mocks;

/// <summary>What can be expected of an event. It is subscribed to in any case: an expectation says how often, and by whom.</summary>
/// <typeparam name="THandler">The type of the event.</typeparam>
public readonly ref struct EventExpectations<THandler>
    where THandler : Delegate
{
    private readonly MockState _mock;
    private readonly MockSubscriptions<THandler> _member;
    private readonly ref MockEvent<THandler> _event;
    private readonly ExpectationSite _site;

    /// <summary>Begins to expect something. Generated code calls this.</summary>
    /// <param name="mock">The mock that is called.</param>
    /// <param name="member">The event.</param>
    /// <param name="event">Its subscribers.</param>
    /// <param name="site">Where the test says so.</param>
    public EventExpectations(MockState mock, MockSubscriptions<THandler> member, ref MockEvent<THandler> @event, ExpectationSite site)
    {
        _mock = mock;
        _member = member;
        _event = ref @event;
        _site = site;
    }

    /// <summary>Expects a subscriber, whichever it is.</summary>
    /// <returns>The expectation.</returns>
    public Expectation<ValueTuple<THandler>> Add() => Add(Arg.Any());

    /// <summary>Expects a subscriber.</summary>
    /// <param name="handler">The subscriber.</param>
    /// <returns>The expectation.</returns>
    public Expectation<ValueTuple<THandler>> Add(Arg<THandler> handler) => _member.Added.Expect(_mock, ref _event.Added, Match.All(handler), _site);

    /// <inheritdoc cref="Add(Arg{THandler})"/>
    public Expectation<ValueTuple<THandler>> Add(THandler handler) => Add(Arg.Is(handler));

    /// <summary>Expects a subscriber to go, whichever it is.</summary>
    /// <returns>The expectation.</returns>
    public Expectation<ValueTuple<THandler>> Remove() => Remove(Arg.Any());

    /// <summary>Expects a subscriber to go.</summary>
    /// <param name="handler">The subscriber.</param>
    /// <returns>The expectation.</returns>
    public Expectation<ValueTuple<THandler>> Remove(Arg<THandler> handler) => _member.Removed.Expect(_mock, ref _event.Removed, Match.All(handler), _site);

    /// <inheritdoc cref="Remove(Arg{THandler})"/>
    public Expectation<ValueTuple<THandler>> Remove(THandler handler) => Remove(Arg.Is(handler));
}
