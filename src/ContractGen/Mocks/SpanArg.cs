using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>Makes arguments that are spans of collection expressions. The compiler calls this.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SpanArg
{
    /// <summary>Accepts the spans with the same elements.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="elements">The expected elements, copied once.</param>
    /// <returns>The argument.</returns>
    public static SpanArg<T> Of<T>(ReadOnlySpan<T> elements) => elements;
}
