namespace ContractGen.Mocks.Matchers;

/// <summary>Asks a matcher of objects about values that are none.</summary>
internal sealed class BoxingMatcher<T>(IMatcher<object?> matcher) : IMatcher<T>
{
    public bool Matches(T value) => matcher.Matches(value);

    public string Describe() => matcher.Describe();
}
