using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>Answers calls of generic methods that were expected without type arguments.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AnyType
{
    /// <summary>The result as the type that the call asks for; its default value where there is none.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="result">What the expectation returned.</param>
    /// <returns>The result.</returns>
    /// <exception cref="InvalidOperationException">The expectation returned something else.</exception>
    public static T Result<T>(object? result) => result switch
    {
        T typed => typed,
        null => default!,
        _ => throw new InvalidOperationException($"The expectation for any type arguments returned a {result.GetType().Name}, but this call wants a {typeof(T).Name}."),
    };
}
