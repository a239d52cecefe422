using System.Text;

namespace ContractGen.Formats;

/// <summary>The field names of a contract, as generated codecs hand them over: in declared order, each followed by a zero byte.</summary>
internal static class FieldNames
{
    /// <summary>The names of missing fields, separated by commas.</summary>
    /// <param name="missing">One bit per field, beginning at <paramref name="first"/>.</param>
    /// <param name="first">The index of the field that bit 0 stands for.</param>
    /// <param name="names">All names of the contract.</param>
    internal static string OfMissing(ulong missing, int first, ReadOnlySpan<byte> names)
    {
        var text = new StringBuilder();
        for (int index = 0; names.IndexOf((byte)0) is >= 0 and var length; index++)
        {
            int bit = index - first;
            if (bit is >= 0 and < 64 && (missing >> bit & 1) != 0)
            {
                text.Append(text.Length == 0 ? "" : ", ").Append(Encoding.UTF8.GetString(names[..length]));
            }

            names = names[(length + 1)..];
        }

        return text.ToString();
    }
}
