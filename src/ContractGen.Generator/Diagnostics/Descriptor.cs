using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Diagnostics;

/// <summary>Makes descriptors, so that each id is one line in its catalogue.</summary>
internal static class Descriptor
{
    public static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static DiagnosticDescriptor Warning(string id, string title, string message) =>
        new(id, title, message, "ContractGen", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static DiagnosticDescriptor Info(string id, string title, string message) =>
        new(id, title, message, "ContractGen", DiagnosticSeverity.Info, isEnabledByDefault: true);
}
