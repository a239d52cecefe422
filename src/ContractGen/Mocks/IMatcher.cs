using ContractGen.Mocks.Reports;

namespace ContractGen.Mocks;

/// <summary>Decides whether an argument is one that an expectation accepts. Implement it for matchers of your own.</summary>
/// <typeparam name="T">The type of the argument.</typeparam>
public interface IMatcher<in T>
{
    /// <summary>Whether <paramref name="value"/> is accepted. May be called from several threads at once.</summary>
    /// <param name="value">The argument of the call.</param>
    /// <returns>True where the value is accepted.</returns>
    bool Matches(T value);

    /// <summary>What is wanted, in the words of a failure message: <c>expected ‹this›, was 7</c>.</summary>
    /// <returns>A short text on one line.</returns>
    string Describe();

    /// <summary>What was got instead, in the words of a failure message: <c>expected an even number, was ‹this›</c>.</summary>
    /// <param name="value">An argument that is not accepted.</param>
    /// <returns>A short text on one line; the value as a C# literal, unless it is overridden.</returns>
    string DescribeMismatch(T value) => Literal.Of(value);
}
