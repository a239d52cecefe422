namespace ContractGen.Mocks;

/// <summary>Says how often a call is expected. The last one said counts.</summary>
public static class ExpectationLimits
{
    /// <summary>Expects the call exactly <paramref name="count"/> times.</summary>
    /// <typeparam name="TExpectation">The type of the expectation.</typeparam>
    /// <param name="expectation">The expectation.</param>
    /// <param name="count">How often.</param>
    /// <returns>The expectation.</returns>
    public static TExpectation Times<TExpectation>(this TExpectation expectation, int count)
        where TExpectation : Expectation => expectation.Between(count, count);

    /// <summary>Expects the call <paramref name="count"/> times or more.</summary>
    /// <typeparam name="TExpectation">The type of the expectation.</typeparam>
    /// <param name="expectation">The expectation.</param>
    /// <param name="count">How often at least.</param>
    /// <returns>The expectation.</returns>
    public static TExpectation AtLeast<TExpectation>(this TExpectation expectation, int count)
        where TExpectation : Expectation
    {
        expectation.LimitAtLeast(count);
        return expectation;
    }

    /// <summary>Expects the call <paramref name="count"/> times or fewer, also not at all.</summary>
    /// <typeparam name="TExpectation">The type of the expectation.</typeparam>
    /// <param name="expectation">The expectation.</param>
    /// <param name="count">How often at most.</param>
    /// <returns>The expectation.</returns>
    public static TExpectation AtMost<TExpectation>(this TExpectation expectation, int count)
        where TExpectation : Expectation => expectation.Between(0, count);

    /// <summary>Expects the call between <paramref name="min"/> and <paramref name="max"/> times, both included.</summary>
    /// <typeparam name="TExpectation">The type of the expectation.</typeparam>
    /// <param name="expectation">The expectation.</param>
    /// <param name="min">How often at least.</param>
    /// <param name="max">How often at most.</param>
    /// <returns>The expectation.</returns>
    public static TExpectation Between<TExpectation>(this TExpectation expectation, int min, int max)
        where TExpectation : Expectation
    {
        expectation.Limit(min, max);
        return expectation;
    }

    /// <summary>Takes the call as often as it is made, also not at all.</summary>
    /// <typeparam name="TExpectation">The type of the expectation.</typeparam>
    /// <param name="expectation">The expectation.</param>
    /// <returns>The expectation.</returns>
    public static TExpectation AnyTimes<TExpectation>(this TExpectation expectation)
        where TExpectation : Expectation => expectation.AtLeast(0);

    /// <summary>Forbids the call: making it fails, whatever other expectations would take it.</summary>
    /// <typeparam name="TExpectation">The type of the expectation.</typeparam>
    /// <param name="expectation">The expectation.</param>
    /// <returns>The expectation.</returns>
    public static TExpectation Never<TExpectation>(this TExpectation expectation)
        where TExpectation : Expectation => expectation.Between(0, 0);
}
