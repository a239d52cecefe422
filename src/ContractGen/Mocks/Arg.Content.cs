using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using ContractGen.Mocks.Matchers;
using ContractGen.Mocks.Reports;

namespace ContractGen.Mocks;

public static partial class Arg
{
    /// <summary>Accepts the texts in which a regular expression finds something.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="options">Its options.</param>
    /// <returns>The argument.</returns>
    public static Arg<string> Regex([StringSyntax(StringSyntaxAttribute.Regex, nameof(options))] string pattern, RegexOptions options = RegexOptions.None)
    {
        var regex = new Regex(pattern, options | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
        return Matching<string>(text => text is not null && regex.IsMatch(text), $"Arg.Regex({Literal.Of(pattern)})");
    }

    /// <summary>Accepts texts of so many characters, and collections of so many elements.</summary>
    /// <param name="length">How many.</param>
    /// <returns>An argument that converts to an <see cref="Arg{T}"/> of every type.</returns>
    public static ObjectArg Len(int length) => new(
        value => value switch
        {
            null => false,
            string text => text.Length == length,
            ICollection items => items.Count == length,
            IEnumerable items => items.Cast<object?>().Count() == length,
            _ => false,
        },
        $"Arg.Len({length})");

    /// <summary>Accepts texts that contain <paramref name="part"/>, and collections of texts of which one is equal to it.</summary>
    /// <param name="part">What is contained.</param>
    /// <returns>An argument that converts to an <see cref="Arg{T}"/> of every type.</returns>
    public static ObjectArg Contains(string part) => new(
        value => value is string text ? text.Contains(part, StringComparison.Ordinal) : Has(value, part),
        $"Arg.Contains({Literal.Of(part)})");

    /// <summary>Accepts collections of which one element is equal to <paramref name="item"/>.</summary>
    /// <typeparam name="T">The type of the element.</typeparam>
    /// <param name="item">The element.</param>
    /// <returns>An argument that converts to an <see cref="Arg{T}"/> of every type.</returns>
    public static ObjectArg Contains<T>(T item) => new(value => Has(value, item), $"Arg.Contains({Literal.Of(item)})");

    /// <summary>Accepts collections of these elements, in whatever order.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements.</param>
    /// <returns>An argument that converts to an <see cref="Arg{T}"/> of every type.</returns>
    public static ObjectArg InAnyOrder<T>(params T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new(value => value is IEnumerable others && IsPermutation(items, others), $"Arg.InAnyOrder({Join(items)})");
    }

    /// <summary>Accepts collections of these elements in this order, whatever the type of the collection.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements.</param>
    /// <returns>An argument that converts to an <see cref="Arg{T}"/> of every type.</returns>
    public static ObjectArg SequenceEqual<T>(params T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new(value => value is IEnumerable and not string && Structure.IsSame(items, value), $"Arg.SequenceEqual({Join(items)})");
    }

    private static bool Has(object? value, object? item) =>
        value is IEnumerable items and not string && Structure.Contains(items.Cast<object?>(), item);

    private static bool IsPermutation<T>(T[] items, IEnumerable others)
    {
        List<object?> rest = [.. others.Cast<object?>()];
        foreach (T item in items)
        {
            int index = rest.FindIndex(other => Structure.IsSame(item, other));
            if (index < 0)
            {
                return false;
            }

            rest.RemoveAt(index);
        }

        return rest.Count == 0;
    }

    private static string Join<T>(T[] items) => string.Join(", ", items.Select(static item => Literal.Of(item)));
}
