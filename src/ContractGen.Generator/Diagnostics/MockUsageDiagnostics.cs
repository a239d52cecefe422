using Microsoft.CodeAnalysis;
using static ContractGen.Generator.Diagnostics.Descriptor;

namespace ContractGen.Generator.Diagnostics;

/// <summary>CG11xx: mistakes in the tests that use mocks.</summary>
internal static class MockUsageDiagnostics
{
    public static readonly DiagnosticDescriptor NotDisposed = Warning("CG1101", "The controller is never disposed", "This MockController is never disposed or verified, so that calls that are missing go unnoticed: write 'using var' before it");
    public static readonly DiagnosticDescriptor NothingExpected = Warning("CG1102", "The expectation is not complete", "{0}");
    public static readonly DiagnosticDescriptor Contradiction = Warning("CG1103", "The counts contradict each other", "{0}");
    public static readonly DiagnosticDescriptor Unreachable = Warning("CG1104", "The expectation is never reached", "The same call is expected any number of times at line {0}, and older expectations are tried first: nothing is left for this one. Use Stub() for a default, or limit the older one.");
    public static readonly DiagnosticDescriptor WrongResult = Warning("CG1105", "The result has the wrong type", "{0}");
}
