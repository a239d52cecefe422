using System.ComponentModel;
using System.Runtime.CompilerServices;
using ContractGen.Mocks.Matchers;
using ContractGen.Mocks.Reports;

namespace ContractGen.Mocks;

/// <summary>
/// Makes places of local variables and parameters, and matchers of what stands there. Generated code calls this; what it gives
/// must stand on the stack, where it does not move.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class Place
{
    /// <summary>The place of a value that the call can read and write.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="local">A local variable.</param>
    /// <returns>Its place.</returns>
    public static Place<T> Of<T>(scoped ref T local)
    {
        PlaceText<T>.Describe ??= static value => Literal.Of(value);
        return new Place<T>(Unsafe.AsPointer(ref local), isToFill: false);
    }

    /// <summary>The place of a ref struct.</summary>
    /// <typeparam name="T">The type of the ref struct.</typeparam>
    /// <param name="local">A local variable.</param>
    /// <returns>Its place.</returns>
    public static Place<T> OfRefStruct<T>(scoped ref T local)
        where T : allows ref struct => new(Unsafe.AsPointer(ref local), isToFill: false);

    /// <summary>The place of a span.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="local">A local variable.</param>
    /// <returns>Its place.</returns>
    public static Place<Span<T>> OfSpan<T>(scoped ref Span<T> local)
    {
        PlaceText<Span<T>>.Describe ??= static span => Literal.Of(span.ToArray());
        return new Place<Span<T>>(Unsafe.AsPointer(ref local), isToFill: false);
    }

    /// <summary>The place of a read-only span.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="local">A local variable.</param>
    /// <returns>Its place.</returns>
    public static Place<ReadOnlySpan<T>> OfReadOnlySpan<T>(scoped ref ReadOnlySpan<T> local)
    {
        PlaceText<ReadOnlySpan<T>>.Describe ??= static span => Literal.Of(span.ToArray());
        return new Place<ReadOnlySpan<T>>(Unsafe.AsPointer(ref local), isToFill: false);
    }

    /// <summary>The place of what the call only writes.</summary>
    /// <typeparam name="T">The type of what stands there.</typeparam>
    /// <param name="local">A local variable.</param>
    /// <returns>Its place.</returns>
    public static Place<T> ToFill<T>(scoped ref T local)
        where T : allows ref struct => new(Unsafe.AsPointer(ref local), isToFill: true);

    /// <summary>Accepts whatever stands there.</summary>
    /// <typeparam name="T">The type of what stands there.</typeparam>
    /// <returns>The argument.</returns>
    public static Arg<Place<T>> Any<T>()
        where T : allows ref struct => new(OutMatcher<T>.Instance);

    /// <summary>Accepts the values that <paramref name="arg"/> accepts.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="arg">The argument.</param>
    /// <returns>The argument for the place.</returns>
    public static Arg<Place<T>> Of<T>(Arg<T> arg) =>
        ((IArgument)arg).IsGiven ? new(new PlaceMatcher<T>(place => arg.Accepts(place.Value), "ref " + arg.Describe())) : default;

    /// <summary>Accepts the values that <paramref name="arg"/> accepts.</summary>
    /// <typeparam name="T">The type of the ref struct.</typeparam>
    /// <param name="arg">The argument.</param>
    /// <returns>The argument for the place.</returns>
    public static Arg<Place<T>> Of<T>(RefStructArg<T> arg)
        where T : allows ref struct => arg.Matcher is { } matches ? new(new PlaceMatcher<T>(place => matches(place.Value), arg.Text)) : default;

    /// <summary>Accepts the spans that <paramref name="arg"/> accepts.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="arg">The argument.</param>
    /// <returns>The argument for the place.</returns>
    public static Arg<Place<Span<T>>> OfSpan<T>(SpanArg<T> arg) =>
        arg.Matcher is { } matches ? new(new PlaceMatcher<Span<T>>(place => matches(place.Value), arg.Text)) : default;

    /// <summary>Accepts the spans that <paramref name="arg"/> accepts.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="arg">The argument.</param>
    /// <returns>The argument for the place.</returns>
    public static Arg<Place<ReadOnlySpan<T>>> OfReadOnlySpan<T>(SpanArg<T> arg) =>
        arg.Matcher is { } matches ? new(new PlaceMatcher<ReadOnlySpan<T>>(place => matches(place.Value), arg.Text)) : default;
}
