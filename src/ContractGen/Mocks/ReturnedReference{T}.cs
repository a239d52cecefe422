namespace ContractGen.Mocks;

/// <summary>The variable that a member returns by reference.</summary>
/// <typeparam name="T">The type of the variable.</typeparam>
/// <param name="value">What it holds at first.</param>
public sealed class ReturnedReference<T>(T value)
{
    private T _value = value;

    /// <summary>The variable itself: what the code under test writes to it stays.</summary>
    public ref T Value => ref _value;
}
