namespace ContractGen.Mocks.Matchers;

/// <summary>Accepts what a function accepts, and describes itself by a text.</summary>
internal sealed class PredicateMatcher<T>(Func<T, bool> predicate, string text) : IMatcher<T>
{
    public bool Matches(T value) => predicate(value);

    public string Describe() => text;
}
