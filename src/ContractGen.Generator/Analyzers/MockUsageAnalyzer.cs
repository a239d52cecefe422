using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractGen.Generator.Analyzers;

/// <summary>Looks at the tests that people write, and not at generated code.</summary>
/// <param name="descriptors">What it may say.</param>
public abstract class MockUsageAnalyzer(params DiagnosticDescriptor[] descriptors) : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. descriptors];

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        Register(context);
    }

    /// <summary>Says which pieces of code it wants to see.</summary>
    /// <param name="context">The analysis.</param>
    protected abstract void Register(AnalysisContext context);
}
