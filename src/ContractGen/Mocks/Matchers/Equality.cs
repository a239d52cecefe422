namespace ContractGen.Mocks.Matchers;

/// <summary>Equality of an argument with an expected value.</summary>
internal static class Equality
{
    public static bool IsSame<T>(T expected, T actual)
    {
        if (typeof(T).IsValueType)
        {
            return EqualityComparer<T>.Default.Equals(expected, actual) || (Structured<T>.MayBe(expected) && Structure.IsSame(expected, actual));
        }

        // Strings first: they are most arguments, and asking for them needs no lookup of T in shared generic code.
        object? x = expected;
        object? y = actual;
        return ReferenceEquals(x, y)
            || (x is string text
                ? y is string other && string.Equals(text, other)
                : x is not null && y is not null && (EqualityComparer<T>.Default.Equals(expected, actual) || Structure.IsSame(x, y)));
    }
}
