using ContractGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>The type that is mocked, where and by whom, and what was found wrong with it.</summary>
/// <param name="Type">The mocked type.</param>
/// <param name="Compilation">The compilation that asks for the mock.</param>
/// <param name="Request">The place of the request.</param>
/// <param name="Diagnostics">Takes what is wrong.</param>
internal sealed record MockSubject(INamedTypeSymbol Type, Compilation Compilation, LocationModel? Request, List<DiagnosticModel> Diagnostics)
{
    public IAssemblySymbol Assembly => Compilation.Assembly;

    public bool AllowsUnsafe => Compilation.Options is CSharpCompilationOptions { AllowUnsafe: true };

    // Where the type comes from another assembly, the place is the request for the mock.
    public DiagnosticModel Diagnose(DiagnosticDescriptor descriptor, ISymbol member, params string[] arguments) =>
        DiagnosticModel.Create(
            descriptor,
            SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, Assembly) ? LocationModel.From(member) ?? Request : Request,
            arguments);
}
