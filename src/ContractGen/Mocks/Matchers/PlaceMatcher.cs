namespace ContractGen.Mocks.Matchers;

/// <summary>Accepts a place by what stands there.</summary>
internal sealed class PlaceMatcher<T>(Func<Place<T>, bool> matches, string text) : IMatcher<Place<T>>
    where T : allows ref struct
{
    public bool Matches(Place<T> value) => matches(value);

    public string Describe() => text;
}
