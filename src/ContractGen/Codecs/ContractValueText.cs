using System.Globalization;
using System.Text;
using ContractGen.Formats;

namespace ContractGen.Codecs;

/// <summary>Shows a dynamic value to people, much like JSON; it never fails, whatever the value holds.</summary>
internal static class ContractValueText
{
    private const int MaxDepth = 64;

    internal static string Of(ContractValue value)
    {
        StringBuilder text = new();
        Append(text, value, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ContractValue value, int depth)
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                text.Append(value.AsBoolean() ? "true" : "false");
                break;
            case ValueKind.Integer or ValueKind.Float:
                text.Append(value.NumberText);
                break;
            case ValueKind.String:
                AppendQuoted(text, value.AsString());
                break;
            case ValueKind.Bytes:
                AppendQuoted(text, Convert.ToBase64String(value.AsBytes().Span));
                break;
            case ValueKind.Timestamp:
                AppendQuoted(text, value.AsTimestamp().ToString("O", CultureInfo.InvariantCulture));
                break;
            case ValueKind.Extension:
                text.Append(value.AsExtension());
                break;
            case ValueKind.List or ValueKind.Map when depth == MaxDepth:
                text.Append('…');
                break;
            case ValueKind.List:
                AppendList(text, value, depth);
                break;
            case ValueKind.Map:
                AppendMap(text, value, depth);
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void AppendList(StringBuilder text, ContractValue value, int depth)
    {
        string separator = "[";
        foreach (ContractValue item in value.Items)
        {
            text.Append(separator);
            Append(text, item, depth + 1);
            separator = ",";
        }

        text.Append(value.Count == 0 ? "[]" : "]");
    }

    private static void AppendMap(StringBuilder text, ContractValue value, int depth)
    {
        string separator = "{";
        foreach ((string key, ContractValue item) in value.Entries)
        {
            text.Append(separator);
            AppendQuoted(text, key);
            text.Append(':');
            Append(text, item, depth + 1);
            separator = ",";
        }

        text.Append(value.Count == 0 ? "{}" : "}");
    }

    private static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char character in value)
        {
            if (character is '"' or '\\')
            {
                text.Append('\\').Append(character);
            }
            else if (char.IsControl(character) || char.IsSurrogate(character))
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                text.Append(character);
            }
        }

        text.Append('"');
    }
}
