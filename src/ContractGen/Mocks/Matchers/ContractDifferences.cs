using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Mocks.Reports;

namespace ContractGen.Mocks.Matchers;

/// <summary>The places at which two contracts differ, named as in C#: <c>order.Lines[1].Qty: expected 2, was 3</c>.</summary>
internal static class ContractDifferences
{
    public static IEnumerable<string> Between(string path, ContractValue expected, ContractValue actual) => (expected.Kind, actual.Kind) switch
    {
        (ValueKind.Map, ValueKind.Map) => Fields(path, expected, actual),
        (ValueKind.List, ValueKind.List) => Items(path, expected, actual),
        _ => IsSame(expected, actual) ? [] : [$"{path}: expected {ContractText.Of(expected)}, was {ContractText.Of(actual)}"],
    };

    // 1.0 and 1.00 are two texts and one number.
    private static bool IsSame(ContractValue expected, ContractValue actual)
    {
        if (expected.Equals(actual) || !IsNumber(expected) || !IsNumber(actual))
        {
            return expected.Equals(actual);
        }

        try
        {
            return expected.AsDecimal() == actual.AsDecimal();
        }
        catch (Exception e) when (e is OverflowException or FormatException or InvalidOperationException or InvalidCastException)
        {
            return false;
        }
    }

    private static bool IsNumber(ContractValue value) => value.Kind is ValueKind.Integer or ValueKind.Float;

    private static IEnumerable<string> Fields(string path, ContractValue expected, ContractValue actual)
    {
        foreach ((string name, ContractValue value) in expected.Entries)
        {
            ContractValue other = actual.TryGetValue(name, out ContractValue? found) ? found : ContractValue.Null;
            foreach (string difference in Between($"{path}.{ContractText.Name(name)}", value, other))
            {
                yield return difference;
            }
        }

        foreach ((string name, ContractValue value) in actual.Entries)
        {
            if (!expected.TryGetValue(name, out _) && !value.IsNull)
            {
                yield return $"{path}.{ContractText.Name(name)}: expected null, was {ContractText.Of(value)}";
            }
        }
    }

    private static IEnumerable<string> Items(string path, ContractValue expected, ContractValue actual)
    {
        if (expected.Count != actual.Count)
        {
            yield return $"{path}: expected {Count(expected)}, was {Count(actual)}";
        }

        for (int i = 0; i < Math.Min(expected.Count, actual.Count); i++)
        {
            foreach (string difference in Between($"{path}[{i}]", expected[i], actual[i]))
            {
                yield return difference;
            }
        }
    }

    private static string Count(ContractValue list) => list.Count == 1 ? "1 item" : list.Count + " items";
}
