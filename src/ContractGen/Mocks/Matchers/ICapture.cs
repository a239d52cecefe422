namespace ContractGen.Mocks.Matchers;

/// <summary>A matcher that keeps the arguments of the calls that its expectation takes.</summary>
internal interface ICapture<in T>
{
    void Capture(T value);
}
