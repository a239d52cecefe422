using Microsoft.CodeAnalysis;

namespace ContractGen.Generator;

internal static class MockPipeline
{
    public static void Register(IncrementalGeneratorInitializationContext context)
    {
    }
}
