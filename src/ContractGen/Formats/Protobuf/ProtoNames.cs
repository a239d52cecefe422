using System.Text;
using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>Names as a .proto file can have them.</summary>
internal sealed class ProtoNames
{
    // a union can be one of its own cases, a record of the same type
    private readonly Dictionary<(Type Type, Type Schema), string> _names = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The name of a type; one that another type has already is made different by a number.</summary>
    internal string Of(NamedSchema schema)
    {
        if (_names.TryGetValue((schema.Type, schema.GetType()), out string? known))
        {
            return known;
        }

        string plain = Pascal(schema.Name) + Arguments(schema.Type);
        string name = plain;
        for (int i = 2; !_taken.Add(name); i++)
        {
            name = plain + i;
        }

        _names.Add((schema.Type, schema.GetType()), name);
        return name;
    }

    /// <summary>The name of an enum's value, in the scope that all types and values share: it begins with the enum's name.</summary>
    /// <param name="type">The enum's name.</param>
    /// <param name="value">The value's name.</param>
    /// <param name="values">The values of the enum so far.</param>
    internal string OfValue(string type, string value, ProtoScope values)
    {
        string name = $"{type}_{values.Take(value, free => _taken.Contains($"{type}_{free}"))}";
        _taken.Add(name);
        return name;
    }

    /// <summary>The name that a field has in protobuf's JSON unless it says another: <c>unit_price</c> is <c>unitPrice</c>.</summary>
    internal static string InJson(string name)
    {
        var text = new StringBuilder(name.Length);
        bool raises = false;
        foreach (char letter in name)
        {
            if (letter != '_')
            {
                text.Append(raises ? char.ToUpperInvariant(letter) : letter);
            }

            raises = letter == '_';
        }

        return text.ToString();
    }

    /// <summary>A namespace as a package: <c>shop.order_entry</c>.</summary>
    internal static string Package(string space) => string.Join('.', space.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(Snake));

    /// <summary>A name with what no identifier has made into underscores.</summary>
    internal static string Identifier(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (char letter in name)
        {
            text.Append(char.IsAsciiLetterOrDigit(letter) ? letter : '_');
        }

        string identifier = text.ToString();
        return char.IsAsciiDigit(identifier[0]) ? "_" + identifier

            // protoc drops underscores when it makes names of C# and other languages
            : identifier.All(letter => letter == '_') ? "x" + identifier
            : identifier;
    }

    private static string Pascal(string name) => string.Concat(name.Split('.').Select(part => Identifier(part) is var plain ? char.ToUpperInvariant(plain[0]) + plain[1..] : ""));

    private static string Snake(string name)
    {
        var text = new StringBuilder();
        foreach (char letter in Identifier(name))
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0 && text[^1] != '_')
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    // Page<LineItem> is PageOfLineItem
    private static string Arguments(Type type) => !type.IsGenericType ? "" : "Of" + string.Join("And", type.GetGenericArguments().Select(
        argument => Identifier(argument.Name.Split('`')[0]) + Arguments(argument)));
}
