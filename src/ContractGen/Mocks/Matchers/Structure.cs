using System.Collections;
using System.Runtime.CompilerServices;
using ContractGen.Codecs;
using ContractGen.Mocks.Reports;
using ContractGen.Mocks.Wires;

namespace ContractGen.Mocks.Matchers;

/// <summary>
/// Equality by content for records, contracts, tuples, arrays, lists, sets and dictionaries, at any depth; everything else by its own
/// Equals. Nothing is found by reflection: generated code reads the members; a contract that no mock names is walked through by its codec.
/// </summary>
internal static class Structure
{
    public static bool IsSame(object? x, object? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null && (x.Equals(y) || (IsStructured(x) && IsStructured(y) && !Differences("", x, y).Any())));

    /// <summary>The places at which a value differs, a line each; none where it does not.</summary>
    public static IEnumerable<string> Differences(string path, object? expected, object? actual) => (expected, actual) switch
    {
        _ when ReferenceEquals(expected, actual) => [],
        (null, _) or (_, null) => [Differ(path, expected, actual)],
        (string, _) or (_, string) => Compare(path, expected, actual),
        _ when expected.GetType() == actual.GetType() && StructuredTypes.Of(expected) is { } type => expected.Equals(actual) ? [] : Members(path, type, expected, actual),
        (ITuple x, ITuple y) when x.GetType() == y.GetType() => Items(path, x, y),
        (IContractObject x, IContractObject y) when x.GetType() == y.GetType() => x.Equals(y) ? [] : ContractDifferences.Between(path, ContractTree.Of(x), ContractTree.Of(y)),
        (IDictionary x, IDictionary y) => Entries(path, x, y),
        (Array { Rank: > 1 } x, Array y) => IsSameShape(x, y) ? Elements(path, [.. x.Cast<object?>()], [.. y.Cast<object?>()]) : [Differ(path, x, y)],
        (Array, Array { Rank: > 1 }) => [Differ(path, expected, actual)],
        (IEnumerable x, IEnumerable y) when IsSet(x) && IsSet(y) => Set(path, [.. x.Cast<object?>()], [.. y.Cast<object?>()]),
        (IEnumerable x, IEnumerable y) => Elements(path, [.. x.Cast<object?>()], [.. y.Cast<object?>()]),
        _ => Compare(path, expected, actual),
    };

    public static bool Contains(IEnumerable<object?> items, object? item) => items.Any(each => IsSame(item, each));

    private static IEnumerable<string> Compare(string path, object expected, object actual) =>
        expected.Equals(actual) ? [] : [Differ(path, expected, actual)];

    private static string Differ(string path, object? expected, object? actual) =>
        $"{path}: expected {Literal.Of(expected)}, was {Literal.Of(actual)}";

    private static bool IsStructured(object value) => value is IContractObject or ITuple or (IEnumerable and not string) || StructuredTypes.Of(value) is not null;

    // Lists, arrays, queues and sorted sets are collections of the old kind, or have an order; iterators are their own enumerators.
    private static bool IsSet(IEnumerable value) => value is not (IList or ICollection or IEnumerator);

    private static bool IsSameShape(Array x, Array y) =>
        x.Rank == y.Rank && Enumerable.Range(0, x.Rank).All(i => x.GetLength(i) == y.GetLength(i));

    private static IEnumerable<string> Elements(string path, object?[] expected, object?[] actual)
    {
        if (expected.Length != actual.Length)
        {
            yield return $"{path}: expected {Count(expected)}, was {Count(actual)}";
        }

        for (int i = 0; i < Math.Min(expected.Length, actual.Length); i++)
        {
            foreach (string difference in Differences($"{path}[{i}]", expected[i], actual[i]))
            {
                yield return difference;
            }
        }
    }

    private static string Count(object?[] items) => $"{Literal.Of(items)} ({items.Length} {(items.Length == 1 ? "item" : "items")})";

    private static IEnumerable<string> Members(string path, StructuredType type, object expected, object actual) =>
        type.Members(expected).Zip(type.Members(actual), (x, y) => Differences($"{path}.{x.Name}", x.Value, y.Value)).SelectMany(static differences => differences);

    private static IEnumerable<string> Items(string path, ITuple expected, ITuple actual) =>
        Enumerable.Range(0, expected.Length).SelectMany(i => Differences($"{path}.Item{i + 1}", expected[i], actual[i]));

    private static IEnumerable<string> Set(string path, object?[] expected, object?[] actual) =>
    [
        .. expected.Where(each => !Contains(actual, each)).Select(each => $"{path}: expected {Literal.Of(each)}, which is missing"),
        .. actual.Where(each => !Contains(expected, each)).Select(each => $"{path}: has {Literal.Of(each)}, which is not expected"),
    ];

    private static IEnumerable<string> Entries(string path, IDictionary expected, IDictionary actual)
    {
        foreach (DictionaryEntry entry in expected)
        {
            string place = $"{path}[{Literal.Of(entry.Key)}]";
            IEnumerable<string> differences = actual.Contains(entry.Key)
                ? Differences(place, entry.Value, actual[entry.Key])
                : [$"{place}: expected {Literal.Of(entry.Value)}, which is missing"];
            foreach (string difference in differences)
            {
                yield return difference;
            }
        }

        foreach (object key in actual.Keys)
        {
            if (!expected.Contains(key))
            {
                yield return $"{path}[{Literal.Of(key)}]: has {Literal.Of(actual[key])}, which is not expected";
            }
        }
    }
}
