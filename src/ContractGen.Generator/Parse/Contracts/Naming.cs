using System.Text;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>Makes field names of member names. The policies are numbered as in <c>ContractGen.NamingPolicy</c>.</summary>
internal static class Naming
{
    public static string Apply(int policy, string name) => policy switch
    {
        0 => Camel(name),
        2 => Separated(name, '_').ToLowerInvariant(),
        3 => Separated(name, '_').ToUpperInvariant(),
        4 => Separated(name, '-').ToLowerInvariant(),
        5 => Pascal(name),
        _ => name,
    };

    /// <summary>The spelling of an enum's member, numbered as in <c>ContractGen.EnumSpelling</c>.</summary>
    public static string ApplyToEnum(int spelling, string name) => spelling switch
    {
        1 => Camel(name),
        2 => Separated(name, '_').ToLowerInvariant(),
        _ => name,
    };

    /// <summary>Lowers the first letter, and with it an acronym up to its last letter: URLValue is urlValue, ID is id.</summary>
    public static string Camel(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            if (i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]))
            {
                break;
            }

            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }

    public static string Pascal(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);

    private static string Separated(string name, char separator)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && name[i - 1] != '_')
            {
                text.Append(separator);
            }

            text.Append(name[i] == '_' ? separator : name[i]);
        }

        return text.ToString();
    }
}
