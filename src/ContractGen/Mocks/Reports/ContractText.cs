using ContractGen.Codecs;
using ContractGen.Formats;

namespace ContractGen.Mocks.Reports;

/// <summary>Writes a contract as a record writes itself: <c>Order { Id = 1, Lines = [Line { Qty = 2 }] }</c>.</summary>
internal static class ContractText
{
    public static string Of(ContractValue value) => value.Kind switch
    {
        ValueKind.Map => $"{{ {string.Join(", ", value.Entries.Select(static entry => $"{Name(entry.Key)} = {Of(entry.Value)}"))} }}",
        ValueKind.List => $"[{string.Join(", ", value.Items.Select(Of))}]",
        ValueKind.String => Literal.Of(value.AsString()),
        _ => value.ToString(),
    };

    /// <summary>A name on the wire as the name of the member, as far as it is spelled in camel case.</summary>
    public static string Name(string name) =>
        name.Length > 0 && char.IsAsciiLetterLower(name[0]) && !name.Contains('_') && !name.Contains('-')
            ? char.ToUpperInvariant(name[0]) + name[1..]
            : name;
}
