using System.Runtime.CompilerServices;
using ContractGen.Mocks.Matchers;

namespace ContractGen.Mocks;

/// <summary>Arguments of an expectation that are not plain values.</summary>
public static class Arg
{
    /// <summary>Accepts every value.</summary>
    /// <returns>An argument that converts to an <see cref="Arg{T}"/> of every type.</returns>
    public static AnyArg Any() => default;

    /// <summary>Accepts every value of one type; says which overload is meant where <see cref="Any()"/> leaves that open.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <returns>The argument.</returns>
    public static Arg<T> Any<T>() => new AnyArg();

    /// <summary>Accepts the values that are equal to <paramref name="value"/>, as a plain value does.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="value">The expected value.</param>
    /// <returns>The argument.</returns>
    public static Arg<T> Is<T>(T value) => value;

    /// <summary>Accepts the values for which <paramref name="predicate"/> holds.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="predicate">The condition.</param>
    /// <param name="text">The source text of the condition, for the failure message; the compiler fills it in.</param>
    /// <returns>The argument.</returns>
    public static Arg<T> Where<T>(Func<T, bool> predicate, [CallerArgumentExpression(nameof(predicate))] string text = "")
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return Matching(new PredicateMatcher<T>(predicate, text));
    }

    /// <summary>Accepts the values that a matcher of your own accepts.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="matcher">The matcher.</param>
    /// <returns>The argument.</returns>
    public static Arg<T> Matching<T>(IMatcher<T> matcher)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        return new Arg<T>(matcher);
    }
}
