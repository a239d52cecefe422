namespace ContractGen.Mocks;

/// <summary>Decides whether an argument is one that an expectation accepts. Implement it for matchers of your own.</summary>
/// <typeparam name="T">The type of the argument.</typeparam>
public interface IMatcher<in T>
{
    /// <summary>Whether <paramref name="value"/> is accepted. May be called from several threads at once.</summary>
    /// <param name="value">The argument of the call.</param>
    /// <returns>True where the value is accepted.</returns>
    bool Matches(T value);

    /// <summary>What is accepted, in the words of a failure message: <c>expected ‹this›, was 7</c>.</summary>
    /// <returns>A short text on one line.</returns>
    string Describe();
}
