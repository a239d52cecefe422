using System.ComponentModel;
using System.Runtime.CompilerServices;
using ContractGen.Mocks.Reports;

namespace ContractGen.Mocks;

/// <summary>
/// One argument of an expectation that is a span: elements to be equal to, <see cref="Arg.Any()"/>, or a condition made by
/// <see cref="Arg.Span{T}"/>.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(SpanArg), nameof(SpanArg.Of))]
public readonly struct SpanArg<T>
{
    private readonly T[]? _elements;

    internal SpanArg(Func<ReadOnlySpan<T>, bool> matcher, string text)
    {
        Matcher = matcher;
        Text = text;
    }

    private SpanArg(T[] elements)
        : this(span => span.SequenceEqual(elements, EqualityComparer<T>.Default), Literal.Of(elements)) => _elements = elements;

    internal Func<ReadOnlySpan<T>, bool>? Matcher { get; }

    internal string Text { get; }

    /// <summary>Accepts the spans with the same elements.</summary>
    /// <param name="elements">The expected elements, copied once.</param>
    public static implicit operator SpanArg<T>(ReadOnlySpan<T> elements) => new(elements.ToArray());

    /// <summary>Accepts the spans with the same elements.</summary>
    /// <param name="elements">The expected elements, copied once.</param>
    public static implicit operator SpanArg<T>(Span<T> elements) => (ReadOnlySpan<T>)elements;

    /// <summary>Accepts the spans with the same elements.</summary>
    /// <param name="elements">The expected elements, copied once.</param>
    public static implicit operator SpanArg<T>(T[] elements) => (ReadOnlySpan<T>)elements;

    /// <summary>The expected elements; none where there is a condition. Collection expressions need to know their type.</summary>
    /// <returns>The elements.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_elements ?? [])).GetEnumerator();

    /// <summary>Accepts every span.</summary>
    /// <param name="any">What <see cref="Arg.Any()"/> returned.</param>
    public static implicit operator SpanArg<T>(AnyArg any) => new(static _ => true, "Arg.Any()");
}
