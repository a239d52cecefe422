using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>
/// One argument of an expectation that leaves the type arguments of a generic method out: <see cref="Arg.Any()"/>, or a matcher
/// of objects.
/// </summary>
public readonly struct AnyTypeArg
{
    private readonly Arg<object?> _arg;

    private AnyTypeArg(Arg<object?> arg) => _arg = arg;

    /// <summary>Accepts every value.</summary>
    /// <param name="any">What <see cref="Arg.Any()"/> returned.</param>
    public static implicit operator AnyTypeArg(AnyArg any) => new(any);

    /// <summary>Accepts what a matcher of objects accepts.</summary>
    /// <param name="arg">The matcher.</param>
    public static implicit operator AnyTypeArg(Arg<object?> arg) => new(arg);

    /// <summary>Accepts what a matcher of values of any type accepts.</summary>
    /// <param name="arg">The matcher.</param>
    public static implicit operator AnyTypeArg(ObjectArg arg) => new(arg);

    /// <summary>The argument as one of any object. Generated code calls this.</summary>
    /// <returns>The argument.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Arg<object?> OfObject() => _arg;
}
