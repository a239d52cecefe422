using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Diagnostics;

/// <summary>CG9xxx: faults of the generator itself.</summary>
internal static class GeneratorDiagnostics
{
    public static readonly DiagnosticDescriptor EmitFailed = new("CG9001", "The generator failed", "ContractGen could not emit '{0}': {1}. This is a fault of ContractGen; please report it.", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
