namespace ContractGen.Mocks;

/// <summary>
/// One argument of an expectation that is a ref struct: <see cref="Arg.Any()"/>, or a condition made by <see cref="Arg.RefStruct{T}"/>.
/// </summary>
/// <typeparam name="T">The type of the ref struct.</typeparam>
public readonly struct RefStructArg<T>
    where T : allows ref struct
{
    internal RefStructArg(Func<T, bool> matcher, string text)
    {
        Matcher = matcher;
        Text = text;
    }

    internal Func<T, bool>? Matcher { get; }

    internal string Text { get; }

    /// <summary>Accepts every value.</summary>
    /// <param name="any">What <see cref="Arg.Any()"/> returned.</param>
    public static implicit operator RefStructArg<T>(AnyArg any) => new(static _ => true, "Arg.Any()");
}
