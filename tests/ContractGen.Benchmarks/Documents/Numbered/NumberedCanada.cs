using ContractGen.Benchmarks.Documents.Canada;

namespace ContractGen.Benchmarks.Documents.Numbered;

/// <summary><see cref="CanadaDocument"/> as messages, which have no lists of lists.</summary>
[Contract]
public sealed partial class NumberedCanada
{
    [Field(1)] public string Type { get; set; } = "";

    [Field(2)] public NumberedFeature[] Features { get; set; } = [];

    public static NumberedCanada From(CanadaDocument document) => new()
    {
        Type = document.Type,
        Features = [.. document.Features.Select(NumberedFeature.From)],
    };
}
