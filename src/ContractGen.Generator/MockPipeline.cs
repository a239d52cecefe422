using ContractGen.Generator.Emit;
using ContractGen.Generator.Emit.Mocks;
using ContractGen.Generator.Parse.Mocks;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator;

/// <summary>Mocks: requests, to models, to one file per mock; diagnostics go their own way.</summary>
internal static class MockPipeline
{
    /// <summary>The name under which the driver tracks the models.</summary>
    public const string ModelStep = "MockModel";

    public static void Register(IncrementalGeneratorInitializationContext context)
    {
        Register(context, "ContractGen.GenerateMockAttribute");
        Register(context, "ContractGen.GenerateMockAttribute`1");
    }

    private static void Register(IncrementalGeneratorInitializationContext context, string attribute)
    {
        var requests = context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, static (_, _) => true, static (target, cancellation) => MockParser.Parse(target, cancellation))
            .SelectMany(static (results, _) => results);
        var models = requests
            .Where(static request => request.Model is not null)
            .Select(static (request, _) => request.Model!)
            .WithTrackingName(ModelStep);
        context.RegisterSourceOutput(models, static (output, mock) => SourceFile.Add(output, mock.HintName, () => MockEmitter.Draw(mock)));
        context.RegisterSourceOutput(requests.SelectMany(static (request, _) => request.Diagnostics), static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
    }
}
