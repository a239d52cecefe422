using System.Globalization;
using System.Text;

namespace ContractGen.Formats;

/// <summary>The way from the root to a place in a document, as errors show it: <c>$.items[3].price</c>.</summary>
internal static class DocumentPath
{
    private const int LongestName = 64;

    /// <summary>The name, cut where it is too long to be shown.</summary>
    internal static string Shorten(string name) =>
        name.Length <= LongestName ? name : string.Concat(name.AsSpan(0, LongestName), "…");

    internal static void AppendIndex(StringBuilder path, long index) => path.Append(CultureInfo.InvariantCulture, $"[{index}]");

    internal static void AppendName(StringBuilder path, string name)
    {
        name = Shorten(name);
        bool isPlain = name.Length > 0 && !char.IsAsciiDigit(name[0]);
        foreach (char letter in name)
        {
            isPlain &= char.IsLetterOrDigit(letter) || letter is '_' or '$' or '@' or '…';
        }

        if (isPlain)
        {
            path.Append('.').Append(name);
        }
        else
        {
            path.Append("['").Append(name.Replace("\\", "\\\\").Replace("'", "\\'")).Append("']");
        }
    }
}
