using Microsoft.CodeAnalysis;

namespace ContractGen.Generator;

internal static class ContractPipeline
{
    public static void Register(IncrementalGeneratorInitializationContext context)
    {
    }
}
