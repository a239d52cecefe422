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

    /// <summary>A namespace as a package: <c>shop.order_entry</c>.</summary>
    internal static string Package(string space) => string.Join('.', space.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(Snake));

    /// <summary>A name with what no identifier has made into underscores.</summary>
    internal static string Identifier(string name)
    {
        var text = new StringBuilder(name.Length + 1);
        foreach (char letter in name)
        {
            text.Append(char.IsAsciiLetterOrDigit(letter) ? letter : '_');
        }

        if (text.Length == 0 || char.IsAsciiDigit(text[0]))
        {
            text.Insert(0, '_');
        }

        return text.ToString();
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
