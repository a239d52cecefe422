using System.Runtime.CompilerServices;
using ContractGen.Mocks.Matchers;
using ContractGen.Mocks.Reports;

namespace ContractGen.Mocks;

public static partial class Arg
{
    /// <summary>Accepts null.</summary>
    /// <returns>An argument that converts to an <see cref="Arg{T}"/> of every type.</returns>
    public static ObjectArg Null() => new(static value => value is null, "null");

    /// <summary>Accepts everything but null.</summary>
    /// <returns>An argument that converts to an <see cref="Arg{T}"/> of every type.</returns>
    public static ObjectArg NotNull() => new(static value => value is not null, "Arg.NotNull()");

    /// <summary>Accepts the values of a type, as the pattern <c>is T</c> does.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>An argument that converts to an <see cref="Arg{T}"/> of every type.</returns>
    public static ObjectArg OfType<T>() => new(static value => value is T, $"Arg.OfType<{typeof(T).Name}>()");

    /// <summary>Accepts the values of a type for which <paramref name="predicate"/> holds.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="predicate">The condition.</param>
    /// <param name="text">The source text of the condition, for the failure message; the compiler fills it in.</param>
    /// <returns>An argument that converts to an <see cref="Arg{T}"/> of every type.</returns>
    public static ObjectArg OfType<T>(Func<T, bool> predicate, [CallerArgumentExpression(nameof(predicate))] string text = "")
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new(value => value is T typed && predicate(typed), $"Arg.OfType<{typeof(T).Name}>({text})");
    }

    /// <summary>Accepts everything but <paramref name="value"/>.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="value">The value that is not accepted.</param>
    /// <returns>The argument.</returns>
    public static Arg<T> Not<T>(T value) => Not(Is(value));

    /// <summary>Accepts what <paramref name="arg"/> does not accept.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="arg">What is not accepted.</param>
    /// <returns>The argument.</returns>
    public static Arg<T> Not<T>(Arg<T> arg) => Matching<T>(value => !arg.Accepts(value), $"Arg.Not({arg.Describe()})");

    /// <summary>Accepts each of some values.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="values">The values.</param>
    /// <returns>The argument.</returns>
    public static Arg<T> AnyOf<T>(params T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Matching<T>(
            value => Array.Exists(values, each => Equality.IsSame(each, value)),
            $"Arg.AnyOf({string.Join(", ", values.Select(static each => Literal.Of(each)))})");
    }

    /// <summary>Accepts what at least one argument accepts.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="args">The arguments.</param>
    /// <returns>The argument.</returns>
    public static Arg<T> AnyOf<T>(params Arg<T>[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return Matching<T>(value => Array.Exists(args, arg => arg.Accepts(value)), $"Arg.AnyOf({Describe(args)})");
    }

    /// <summary>Accepts what every argument accepts.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="args">The arguments.</param>
    /// <returns>The argument.</returns>
    public static Arg<T> AllOf<T>(params Arg<T>[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return Matching<T>(value => Array.TrueForAll(args, arg => arg.Accepts(value)), $"Arg.AllOf({Describe(args)})");
    }

    /// <summary>Accepts the values from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="low">The smallest value.</param>
    /// <param name="high">The largest value.</param>
    /// <returns>The argument.</returns>
    public static Arg<T> Range<T>(T low, T high)
        where T : IComparable<T> =>
        Matching<T>(value => value is not null && value.CompareTo(low) >= 0 && value.CompareTo(high) <= 0, $"Arg.Range({Literal.Of(low)}, {Literal.Of(high)})");

    private static string Describe<T>(Arg<T>[] args) => string.Join(", ", args.Select(static arg => arg.Describe()));
}
