using System.Runtime.CompilerServices;
using ContractGen.Mocks.Matchers;

namespace ContractGen.Mocks;

/// <summary>Arguments of an expectation that are not plain values.</summary>
public static partial class Arg
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

    /// <summary>Accepts the values that are equal to <paramref name="value"/> by a comparer.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="value">The expected value.</param>
    /// <param name="comparer">Says what is equal.</param>
    /// <returns>The argument.</returns>
    public static Arg<T> Is<T>(T value, IEqualityComparer<T> comparer)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        return Matching<T>(each => comparer.Equals(value, each), $"{Reports.Literal.Of(value)} by {comparer.GetType().Name}");
    }

    /// <summary><see cref="Is{T}(T)"/>, by gomock's name.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="value">The expected value.</param>
    /// <returns>The argument.</returns>
    public static Arg<T> Eq<T>(T value) => value;

    /// <summary><see cref="Is{T}(T, IEqualityComparer{T})"/>, by gomock's name.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="value">The expected value.</param>
    /// <param name="comparer">Says what is equal.</param>
    /// <returns>The argument.</returns>
    public static Arg<T> Eq<T>(T value, IEqualityComparer<T> comparer) => Is(value, comparer);

    /// <summary>Accepts the values for which <paramref name="predicate"/> holds.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="predicate">The condition.</param>
    /// <param name="text">The source text of the condition, for the failure message; the compiler fills it in.</param>
    /// <returns>The argument.</returns>
    public static Arg<T> Where<T>(Func<T, bool> predicate, [CallerArgumentExpression(nameof(predicate))] string text = "")
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return Matching(predicate, $"Arg.Where({text})");
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

    /// <summary>Accepts every value, and keeps those of the calls that the expectation takes.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="captured">Where the values are kept.</param>
    /// <returns>The argument.</returns>
    public static Arg<T> Capture<T>(Captured<T> captured) => Capture(captured, Any<T>());

    /// <summary>Accepts what <paramref name="arg"/> accepts, and keeps the values of the calls that the expectation takes.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="captured">Where the values are kept.</param>
    /// <param name="arg">What is accepted.</param>
    /// <returns>The argument.</returns>
    public static Arg<T> Capture<T>(Captured<T> captured, Arg<T> arg)
    {
        ArgumentNullException.ThrowIfNull(captured);
        return new Arg<T>(new CaptureMatcher<T>(captured, arg));
    }

    private static Arg<T> Matching<T>(Func<T, bool> predicate, string text) => new(new PredicateMatcher<T>(predicate, text));
}
