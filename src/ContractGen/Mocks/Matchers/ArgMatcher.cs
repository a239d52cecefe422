namespace ContractGen.Mocks.Matchers;

/// <summary>An argument inside a matcher, as in <c>Arg.Not(5)</c>.</summary>
internal sealed class ArgMatcher<T>(Arg<T> arg) : IMatcher<T>
{
    public bool Matches(T value) => arg.Accepts(value);

    public string Describe() => arg.Describe();
}
