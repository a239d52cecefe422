using Microsoft.CodeAnalysis;

namespace ContractGen.Generator;

/// <summary>Reads contracts at compile time and emits their codecs and mocks.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContractGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        ContractPipeline.Register(context);
        MockPipeline.Register(context);
    }
}
