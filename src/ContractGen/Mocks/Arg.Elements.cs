using System.ComponentModel;
using ContractGen.Mocks.Matchers;

namespace ContractGen.Mocks;

public static partial class Arg
{
    /// <summary>Accepts the arrays of which each element is accepted. Generated code calls this for params arrays.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="elements">An argument for each element.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException">One of them was never given.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Arg<T[]> Elements<T>(Arg<T>[] elements)
    {
        ArgumentNullException.ThrowIfNull(elements);
        return Array.TrueForAll(elements, static element => element.IsGiven)
            ? new Arg<T[]>(new ElementsMatcher<T>(elements))
            : throw new ArgumentException("An Arg among the elements was never given. Use a value, Arg.Any() or a matcher.", nameof(elements));
    }
}
