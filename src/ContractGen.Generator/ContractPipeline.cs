using System.Collections.Immutable;
using ContractGen.Generator.Emit;
using ContractGen.Generator.Emit.Contracts;
using ContractGen.Generator.Model.Contracts;
using ContractGen.Generator.Parse.Contracts;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator;

/// <summary>Contracts: types, to models, to one file per contract; diagnostics go their own way.</summary>
internal static class ContractPipeline
{
    /// <summary>The name under which the driver tracks the models.</summary>
    public const string ModelStep = "ContractModel";

    public static void Register(IncrementalGeneratorInitializationContext context)
    {
        Register(context, "ContractGen.ContractAttribute", ContractParser.Contract);
        Register(context, "ContractGen.ContractForAttribute", ContractParser.ContractFor);
    }

    private static void Register(
        IncrementalGeneratorInitializationContext context, string attribute, Func<GeneratorAttributeSyntaxContext, CancellationToken, ContractParseResult> parse)
    {
        var results = context.SyntaxProvider.ForAttributeWithMetadataName(attribute, static (_, _) => true, parse);
        var models = results
            .SelectMany(static (result, _) => result.Model is { } model ? [model] : ImmutableArray<ContractModel>.Empty)
            .WithTrackingName(ModelStep);
        context.RegisterSourceOutput(models, static (output, contract) => SourceFile.Add(output, contract.HintName, () => ContractFile.Draw(contract)));
        context.RegisterSourceOutput(results.SelectMany(static (result, _) => result.Diagnostics.Items), static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
    }
}
