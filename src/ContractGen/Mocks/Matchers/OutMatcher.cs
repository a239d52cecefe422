namespace ContractGen.Mocks.Matchers;

/// <summary>Accepts the place of an argument that a call only writes.</summary>
internal sealed class OutMatcher<T> : IMatcher<Place<T>>
    where T : allows ref struct
{
    public static readonly OutMatcher<T> Instance = new();

    public bool Matches(Place<T> value) => true;

    public string Describe() => "out _";
}
