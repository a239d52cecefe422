using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>What <c>[Contract]</c> or <c>[ContractFor]</c> says.</summary>
internal sealed class ContractOptions(AttributeData attribute)
{
    public int Naming { get; } = attribute.Number("Naming");

    public bool IsArray { get; } = attribute.Number("Layout") == 1;

    public bool OmitsNulls { get; } = attribute.Number("Nulls") == 1;

    public bool RejectsUnknown { get; } = attribute.Number("Unknown") == 1;

    public int EnumSpelling { get; } = attribute.Number("Enums");

    public string Discriminator { get; } = attribute.Word("Discriminator") ?? "$type";

    public bool IncludesFields { get; } = attribute.Flag("IncludeFields");
}
