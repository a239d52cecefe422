using System.Runtime.CompilerServices;

namespace ContractGen.Mocks.Matchers;

/// <summary>Equality of an argument with an expected value.</summary>
internal static class Equality
{
    public static bool IsSame<T>(T expected, T actual)
    {
        if (typeof(T).IsValueType)
        {
            // Asked first, so that it is known, and a constant, when the JIT compiler optimises.
            return Structured<T>.IsScalar
                ? EqualityComparer<T>.Default.Equals(expected, actual)
                : EqualityComparer<T>.Default.Equals(expected, actual) || HasSameContent(expected, actual);
        }

        // Strings first: they are most arguments, and asking for them needs no lookup of T in shared generic code.
        object? x = expected;
        object? y = actual;
        return ReferenceEquals(x, y)
            || (x is string text
                ? y is string other && string.Equals(text, other)
                : x is not null && y is not null && (EqualityComparer<T>.Default.Equals(expected, actual) || Structure.IsSame(x, y)));
    }

    // Apart, so that what decides nearly always stays small enough to be inlined.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool HasSameContent<T>(T expected, T actual) => Structured<T>.MayBe(expected) && Structure.IsSame(expected, actual);
}
