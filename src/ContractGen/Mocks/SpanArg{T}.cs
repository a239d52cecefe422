using ContractGen.Mocks.Reports;

namespace ContractGen.Mocks;

/// <summary>
/// One argument of an expectation that is a span: elements to be equal to, <see cref="Arg.Any()"/>, or a condition made by
/// <see cref="Arg.Span{T}"/>.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct SpanArg<T>
{
    internal SpanArg(Func<ReadOnlySpan<T>, bool> matcher, string text)
    {
        Matcher = matcher;
        Text = text;
    }

    internal Func<ReadOnlySpan<T>, bool>? Matcher { get; }

    internal string Text { get; }

    /// <summary>Accepts the spans with the same elements.</summary>
    /// <param name="elements">The expected elements, copied once.</param>
    public static implicit operator SpanArg<T>(ReadOnlySpan<T> elements)
    {
        T[] copy = elements.ToArray();
        return new SpanArg<T>(span => span.SequenceEqual(copy, EqualityComparer<T>.Default), Literal.Of(copy));
    }

    /// <summary>Accepts the spans with the same elements.</summary>
    /// <param name="elements">The expected elements, copied once.</param>
    public static implicit operator SpanArg<T>(Span<T> elements) => (ReadOnlySpan<T>)elements;

    /// <summary>Accepts the spans with the same elements.</summary>
    /// <param name="elements">The expected elements, copied once.</param>
    public static implicit operator SpanArg<T>(T[] elements) => (ReadOnlySpan<T>)elements;

    /// <summary>Accepts every span.</summary>
    /// <param name="any">What <see cref="Arg.Any()"/> returned.</param>
    public static implicit operator SpanArg<T>(AnyArg any) => new(static _ => true, "Arg.Any()");
}
