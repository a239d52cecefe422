using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Mocks.Matchers;
using ContractGen.Mocks.Wires;

namespace ContractGen.Mocks.Reports;

/// <summary>Writes values as the C# that makes them, as far as there is such C#, for failure messages.</summary>
internal static class Literal
{
    private const int MaxElements = 16;
    private const int MaxLength = 400;
    private const int MaxDepth = 4;

    public static string Of(object? value) => Of(value, 0);

    private static string Of(object? value, int depth)
    {
        string text = value switch
        {
            null => "null",
            string s => Quote(s),
            char c => "'" + Escape(c, '\'') + "'",
            bool b => b ? "true" : "false",
            decimal n => n.ToString(CultureInfo.InvariantCulture) + "m",
            float n => Real(n, float.IsFinite(n), "float", n.ToString("R", CultureInfo.InvariantCulture)) + (float.IsFinite(n) ? "f" : ""),
            double n => WithPoint(Real(n, double.IsFinite(n), "double", n.ToString("R", CultureInfo.InvariantCulture))),
            uint n => n.ToString(CultureInfo.InvariantCulture) + "u",
            long n => n.ToString(CultureInfo.InvariantCulture) + "L",
            ulong n => n.ToString(CultureInfo.InvariantCulture) + "UL",
            Enum e => OfEnum(e),
            nint n => "(nint)" + n.ToString(CultureInfo.InvariantCulture),
            nuint n => "(nuint)" + n.ToString(CultureInfo.InvariantCulture),
            Type t => "typeof(" + OfType(t) + ")",
            Guid id => $"new Guid(\"{id}\")",
            DateOnly day => $"new DateOnly({day.Year}, {day.Month}, {day.Day})",
            DateTime or DateTimeOffset or TimeOnly or TimeSpan => $"{value.GetType().Name}.Parse(\"{((IFormattable)value).ToString(value is TimeSpan ? "c" : "O", CultureInfo.InvariantCulture)}\")",
            CancellationToken token => token.CanBeCanceled ? token.IsCancellationRequested ? "a cancelled CancellationToken" : "a CancellationToken" : "CancellationToken.None",
            Exception e => $"{e.GetType().Name}({Quote(e.Message)})",
            Uri uri => $"new Uri({Quote(uri.OriginalString)})",
            Delegate d => OfType(d.GetType()),
            _ when depth < MaxDepth && StructuredTypes.Of(value) is { } type => OfMembers(value, type, depth),
            IContractObject contract => OfContract(contract),
            ITuple tuple when depth < MaxDepth => OfTuple(tuple, depth),
            IDictionary entries when depth < MaxDepth => OfEntries(entries, depth),
            ICollection elements when depth < MaxDepth => OfElements(elements, depth),
            IEnumerable set when depth < MaxDepth && IsHashSet(value.GetType()) => OfElements(set.Cast<object?>().ToArray(), depth),
            IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
            _ => OfObject(value),
        };
        return text.Length <= MaxLength ? text : text[..MaxLength] + "…";
    }

    private static string Real(double value, bool isFinite, string type, string digits) =>
        isFinite ? digits
        : double.IsNaN(value) ? type + ".NaN"
        : type + (value > 0 ? ".PositiveInfinity" : ".NegativeInfinity");

    private static string WithPoint(string digits) => digits.AsSpan().IndexOfAnyExceptInRange('-', '9') < 0 && !digits.Contains('.') ? digits + ".0" : digits;

    private static string OfEnum(Enum value)
    {
        string type = value.GetType().Name;
        string names = value.ToString();
        return char.IsAsciiDigit(names[0]) || names[0] == '-'
            ? $"({type}){names}"
            : type + "." + names.Replace(", ", " | " + type + ".", StringComparison.Ordinal);
    }

    // The one everyday collection that is no ICollection; others may be lazy, and are not asked.
    private static bool IsHashSet(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(HashSet<>);

    private static string OfElements(ICollection elements, int depth)
    {
        var text = new StringBuilder("[");
        int count = 0;
        foreach (object? element in elements)
        {
            text.Append(count == 0 ? "" : ", ");
            if (count++ == MaxElements)
            {
                text.Append("… ").Append(elements.Count).Append(" in all");
                break;
            }

            text.Append(Of(element, depth + 1));
        }

        return text.Append(']').ToString();
    }

    private static string OfEntries(IDictionary entries, int depth)
    {
        var text = new StringBuilder("{");
        int count = 0;
        foreach (DictionaryEntry entry in entries)
        {
            text.Append(count == 0 ? " " : ", ");
            if (count++ == MaxElements)
            {
                text.Append("… ").Append(entries.Count).Append(" in all");
                break;
            }

            text.Append('[').Append(Of(entry.Key, depth + 1)).Append("] = ").Append(Of(entry.Value, depth + 1));
        }

        return text.Append(" }").ToString();
    }

    private static string OfTuple(ITuple tuple, int depth) =>
        $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Of(tuple[i], depth + 1)))})";

    private static string OfMembers(object value, StructuredType type, int depth) =>
        $"{OfType(value.GetType())} {{{string.Join(",", type.Members(value).Select(member => $" {member.Name} = {Of(member.Value, depth + 1)}"))} }}";

    private static string OfType(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(OfType))}>" : type.Name;

    // A contract without a ToString of its own shows what is in it; so does a record, in the same form.
    private static string OfContract(IContractObject contract)
    {
        string text = OfObject(contract);
        try
        {
            return text == contract.GetType().ToString() ? $"{contract.GetType().Name} {ContractText.Of(ContractTree.Of(contract))}" : text;
        }
        catch (ContractFormatException)
        {
            return text;
        }
    }

    // A message about a failure must not fail itself, whatever a user's ToString does.
    private static string OfObject(object value)
    {
        try
        {
            return value.ToString() ?? value.GetType().Name;
        }
        catch (Exception e)
        {
            return $"{value.GetType().Name} (its ToString threw {e.GetType().Name})";
        }
    }

    private static string Quote(string value)
    {
        var text = new StringBuilder("\"");
        foreach (char c in value)
        {
            text.Append(Escape(c, '"'));
        }

        return text.Append('"').ToString();
    }

    private static string Escape(char c, char quote) => c switch
    {
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\0' => "\\0",
        _ when c == quote => "\\" + c,
        _ when char.IsControl(c) || char.IsSurrogate(c) && quote == '\'' => $"\\u{(int)c:x4}",
        _ => c.ToString(),
    };
}
