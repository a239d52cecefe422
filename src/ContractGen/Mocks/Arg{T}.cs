namespace ContractGen.Mocks;

/// <summary>
/// One argument of an expectation: a plain value, <see cref="Arg.Any()"/> or a matcher. Values are equal as
/// <see cref="EqualityComparer{T}.Default"/> says; arrays, lists and dictionaries also when their elements are.
/// </summary>
/// <typeparam name="T">The type of the parameter.</typeparam>
public readonly struct Arg<T> : IArgument
{
    private readonly T _value;
    private readonly IMatcher<T>? _matcher;
    private readonly Kind _kind;

    private Arg(Kind kind, T value)
    {
        _kind = kind;
        _value = value;
    }

    internal Arg(IMatcher<T> matcher)
    {
        _kind = Kind.Matcher;
        _value = default!;
        _matcher = matcher;
    }

    private enum Kind : byte
    {
        Missing,
        Any,
        Value,
        Matcher,
    }

    /// <summary>Accepts the values that are equal to <paramref name="value"/>.</summary>
    /// <param name="value">The expected value.</param>
    public static implicit operator Arg<T>(T value) => new(Kind.Value, value);

    /// <summary>Accepts every value.</summary>
    /// <param name="any">What <see cref="Arg.Any()"/> returned.</param>
    public static implicit operator Arg<T>(AnyArg any) => new(Kind.Any, default!);

    bool IArgument.IsGiven => _kind != Kind.Missing;

    /// <summary>This argument, or <see cref="Arg.Any()"/> where it was left out. Generated code calls this.</summary>
    /// <returns>An argument that is given.</returns>
    public Arg<T> OrAny() => _kind == Kind.Missing ? new AnyArg() : this;

    /// <summary>This argument, or <paramref name="value"/> where it was left out. Generated code calls this.</summary>
    /// <param name="value">The default value of the parameter.</param>
    /// <returns>An argument that is given.</returns>
    public Arg<T> Or(T value) => _kind == Kind.Missing ? value : this;

    internal bool Accepts(T value) => _kind switch
    {
        Kind.Value => IsSame(_value, value),
        Kind.Any => true,
        _ => _matcher!.Matches(value),
    };

    bool IArgument.Accepts(object? value) => Accepts((T)value!);

    string IArgument.Describe() => _kind switch
    {
        Kind.Any => "Arg.Any()",
        Kind.Value => Literal.Of(_value),
        Kind.Matcher => _matcher!.Describe(),
        _ => "?",
    };

    private static bool IsSame(T expected, T actual)
    {
        if (typeof(T).IsValueType)
        {
            return EqualityComparer<T>.Default.Equals(expected, actual);
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
