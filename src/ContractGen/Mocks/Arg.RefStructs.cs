using System.Runtime.CompilerServices;

namespace ContractGen.Mocks;

public static partial class Arg
{
    /// <summary>Accepts the spans for which <paramref name="predicate"/> holds; the span is not copied.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="predicate">The condition.</param>
    /// <param name="text">The source text of the condition, for the failure message; the compiler fills it in.</param>
    /// <returns>The argument.</returns>
    public static SpanArg<T> Span<T>(Func<ReadOnlySpan<T>, bool> predicate, [CallerArgumentExpression(nameof(predicate))] string text = "")
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new SpanArg<T>(predicate, $"Arg.Span<{typeof(T).Name}>({text})");
    }

    /// <summary>Accepts the ref structs for which <paramref name="predicate"/> holds.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="predicate">The condition.</param>
    /// <param name="text">The source text of the condition, for the failure message; the compiler fills it in.</param>
    /// <returns>The argument.</returns>
    public static RefStructArg<T> RefStruct<T>(Func<T, bool> predicate, [CallerArgumentExpression(nameof(predicate))] string text = "")
        where T : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new RefStructArg<T>(predicate, $"Arg.RefStruct<{typeof(T).Name}>({text})");
    }
}
