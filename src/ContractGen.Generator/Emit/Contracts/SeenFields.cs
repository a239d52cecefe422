using System.Globalization;
using ContractGen.Generator.Model.Contracts;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>The bits that remember which fields have been read: one word for up to 64 fields, several for more.</summary>
internal sealed class SeenFields(RecordBody record)
{
    private readonly bool _isWide = record.Members.Count > 64;

    public IReadOnlyList<int> Words { get; } = [.. Enumerable.Range(0, Math.Max(1, (record.Members.Count + 63) / 64))];

    /// <summary>The words in which a field is required.</summary>
    public IReadOnlyList<int> RequiredWords { get; } = [.. record.Members.Where(member => member.Required).Select(member => member.Index / 64).Distinct()];

    public string Name(int word) => _isWide ? "seen" + word.ToString(CultureInfo.InvariantCulture) : "seen";

    public string Required(int word) => _isWide ? "Required" + word.ToString(CultureInfo.InvariantCulture) : "Required";

    public string RequiredMask(int word) => Hex(Mask(member => member.Required, word));

    /// <summary>Goes back for required fields that the format leaves out where they are null or empty; nothing where there can be none.</summary>
    public Code GoBack(string isNew) => Code.Lines(Words.Where(word => LeftOutMask(word) != 0), word => Code.Text($$"""
        if ({{isNew}}reader.NextLeftOut({{Hex(LeftOutMask(word))}} & ~{{Name(word)}}, {{word * 64}}, out index))
        {
            goto found;
        }

        """));

    /// <summary>Whether a required field can be left out.</summary>
    public bool CanGoBack => record.Members.Any(member => member.LeftOut);

    public string Mark(MemberModel member) => $"{Name(member.Index / 64)} |= 1UL << {member.Index % 64};";

    public string Has(MemberModel member) => $"({Name(member.Index / 64)} & (1UL << {member.Index % 64})) != 0";

    /// <summary>Whether the field at the run-time index was seen.</summary>
    public string HasIndex => _isWide
        ? $"(((index >> 6) switch {{ {string.Join(", ", Words.Skip(1).Select(word => $"{word} => {Name(word)}"))}, _ => {Name(0)} }} >> (index & 63)) & 1) != 0"
        : "((seen >> index) & 1) != 0";

    /// <summary>Whether a required field is missing, as an operand.</summary>
    public string Misses
    {
        get
        {
            var words = RequiredWords.Select(word => $"({Name(word)} & {Required(word)}) != {Required(word)}");
            return RequiredWords.Count == 1 ? words.First() : $"({string.Join(" || ", words)})";
        }
    }

    /// <summary>The report of the missing fields.</summary>
    public string Report => string.Join("\n", RequiredWords.Select(word => $"reader.MissingFields({Required(word)} & ~{Name(word)}, {word * 64}, FieldNames);"));

    private ulong LeftOutMask(int word) => Mask(member => member.LeftOut, word);

    private ulong Mask(Func<MemberModel, bool> isIn, int word) =>
        record.Members.Where(member => isIn(member) && member.Index / 64 == word).Aggregate(0UL, (bits, member) => bits | (1UL << (member.Index % 64)));

    private static string Hex(ulong mask) => "0x" + mask.ToString("X", CultureInfo.InvariantCulture) + "UL";
}
