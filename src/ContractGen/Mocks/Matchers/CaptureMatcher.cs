namespace ContractGen.Mocks.Matchers;

/// <summary>Accepts what another argument accepts, and keeps it once the expectation has taken the call.</summary>
internal sealed class CaptureMatcher<T>(Captured<T> captured, Arg<T> arg) : IMatcher<T>, ICapture<T>
{
    public bool Matches(T value) => arg.Accepts(value);

    public void Capture(T value) => captured.Add(value);

    public string Describe() => $"Arg.Capture({arg.Describe()})";
}
