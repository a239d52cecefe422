using System.Runtime.CompilerServices;
using ContractGen.Mocks.Matchers;
using ContractGen.Mocks.Reports;

namespace ContractGen.Mocks;

/// <summary>
/// One argument of an expectation: a plain value, <see cref="Arg.Any()"/> or a matcher. Values are equal as
/// <see cref="EqualityComparer{T}.Default"/> says; records, contracts, tuples, arrays, lists, sets and dictionaries also when their content is.
/// </summary>
/// <typeparam name="T">The type of the parameter.</typeparam>
public readonly struct Arg<T> : IArgument
{
    private readonly T _value;
    private readonly object? _kind;

    internal Arg(IMatcher<T> matcher)
    {
        _value = default!;
        _kind = matcher;
    }

    private Arg(object kind, T value)
    {
        _kind = kind;
        _value = value;
    }

    /// <summary>Accepts the values that are equal to <paramref name="value"/>.</summary>
    /// <param name="value">The expected value.</param>
    public static implicit operator Arg<T>(T value) => new(ArgKind.Value, value);

    /// <summary>Accepts every value.</summary>
    /// <param name="any">What <see cref="Arg.Any()"/> returned.</param>
    public static implicit operator Arg<T>(AnyArg any) => new(ArgKind.Any, default!);

    /// <summary>Accepts the values that an argument for all types accepts.</summary>
    /// <param name="arg">The argument.</param>
    public static implicit operator Arg<T>(ObjectArg arg) => new(arg.For<T>());

    bool IArgument.IsGiven => IsGiven;

    bool IArgument.Captures => Captures;

    internal bool IsGiven => _kind is not null;

    /// <summary>Whether only one value is accepted, and known.</summary>
    internal bool IsExact => ReferenceEquals(_kind, ArgKind.Value);

    // Asking a constant kind for its type would cost a cast.
    internal bool Captures => !ReferenceEquals(_kind, ArgKind.Value) && !ReferenceEquals(_kind, ArgKind.Any) && _kind is ICapture<T>;

    /// <summary>This argument, or <see cref="Arg.Any()"/> where it was left out. Generated code calls this.</summary>
    /// <returns>An argument that is given.</returns>
    public Arg<T> OrAny() => _kind is null ? new AnyArg() : this;

    /// <summary>This argument, or <paramref name="value"/> where it was left out. Generated code calls this.</summary>
    /// <param name="value">The default value of the parameter.</param>
    /// <returns>An argument that is given.</returns>
    public Arg<T> Or(T value) => _kind is null ? value : this;

    // The kinds are constants to the JIT compiler; a matcher was an IMatcher<T> when it came in.
    internal bool Accepts(T value) =>
        ReferenceEquals(_kind, ArgKind.Value) ? Equality.IsSame(_value, value)
        : ReferenceEquals(_kind, ArgKind.Any) || Unsafe.As<IMatcher<T>>(_kind!).Matches(value);

    internal void Capture(T value) => (_kind as ICapture<T>)?.Capture(value);

    bool IArgument.Accepts(object? value) => Accepts((T)value!);

    string IArgument.Describe() => Describe();

    IEnumerable<string> IArgument.Differences(string parameter, object? value)
    {
        IEnumerable<string> paths = ReferenceEquals(_kind, ArgKind.Value) ? Structure.Differences(parameter, _value, value) : [];
        return paths.DefaultIfEmpty($"{parameter}: expected {Describe()}, was {Was((T)value!)}");
    }

    internal string Describe() => _kind switch
    {
        null => "?",
        IMatcher<T> matcher => matcher.Describe(),
        _ => ReferenceEquals(_kind, ArgKind.Any) ? "Arg.Any()" : Literal.Of(_value),
    };

    private string Was(T value) => _kind is IMatcher<T> matcher ? matcher.DescribeMismatch(value) : Literal.Of(value);
}
