using System.Globalization;
using ContractGen.Generator.Model.Contracts;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>The bits that remember which fields have been read: one word for up to 64 fields, several for more.</summary>
internal sealed class SeenFields(RecordBody record)
{
    private readonly bool _isWide = record.Members.Count > 64;
    private readonly ulong[] _required = Masks(record, member => member.Required);
    private readonly ulong[] _leftOut = Masks(record, member => member.LeftOut);

    public IReadOnlyList<int> Words => [.. Enumerable.Range(0, _required.Length)];

    /// <summary>The words in which a field is required.</summary>
    public IReadOnlyList<int> RequiredWords => [.. Words.Where(word => _required[word] != 0)];

    /// <summary>Whether a field is required.</summary>
    public bool IsRequiring => Array.Exists(_required, mask => mask != 0);

    public string Name(int word) => _isWide ? "seen" + word.ToString(CultureInfo.InvariantCulture) : "seen";

    public string Required(int word) => _isWide ? "Required" + word.ToString(CultureInfo.InvariantCulture) : "Required";

    public string RequiredMask(int word) => Hex(_required[word]);

    /// <summary>Goes back for required fields that the format leaves out where they are null or empty; nothing where there can be none.</summary>
    public Code GoBack(string isNew) => !CanGoBack ? Code.None : Code.Lines(Words.Where(word => _leftOut[word] != 0), word => Code.Text($$"""
        if ({{isNew}}reader.NextLeftOut({{Hex(_leftOut[word])}} & ~{{Name(word)}}, {{word * 64}}, out index))
        {
            goto found;
        }

        """));

    /// <summary>Whether a required field can be left out.</summary>
    public bool CanGoBack => Array.Exists(_leftOut, mask => mask != 0);

    public Code Mark(MemberModel member) => $"{Name(member.Index / 64)} |= 1UL << {member.Index % 64};";

    public Code Has(MemberModel member) => $"({Name(member.Index / 64)} & (1UL << {member.Index % 64})) != 0";

    public Code Lacks(MemberModel member) => $"({Name(member.Index / 64)} & (1UL << {member.Index % 64})) == 0";

    /// <summary>Whether the field at the run-time index was seen.</summary>
    public string HasIndex => _isWide
        ? $"(((index >> 6) switch {{ {string.Join(", ", Words.Skip(1).Select(word => $"{word} => {Name(word)}"))}, _ => {Name(0)} }} >> (index & 63)) & 1) != 0"
        : "((seen >> index) & 1) != 0";

    /// <summary>Whether a required field is missing, as an operand.</summary>
    public string Misses
    {
        get
        {
            var words = RequiredWords;
            var misses = Code.List(words, word => $"({Name(word)} & {Required(word)}) != {Required(word)}", " || ");
            return words.Count == 1 ? misses : $"({misses})";
        }
    }

    /// <summary>The report of the missing fields.</summary>
    public Code Report => Code.Lines(RequiredWords, word => Code.Text($"reader.MissingFields({Required(word)} & ~{Name(word)}, {word * 64}, FieldNames);"));

    private static ulong[] Masks(RecordBody record, Func<MemberModel, bool> isIn)
    {
        var masks = new ulong[Math.Max(1, (record.Members.Count + 63) / 64)];
        foreach (var member in record.Members)
        {
            if (isIn(member))
            {
                masks[member.Index / 64] |= 1UL << (member.Index % 64);
            }
        }

        return masks;
    }

    private static string Hex(ulong mask) => "0x" + mask.ToString("X", CultureInfo.InvariantCulture) + "UL";
}
