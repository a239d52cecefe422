using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Diagnostics;

/// <summary>CG1xxx: mocks.</summary>
internal static class MockDiagnostics
{
    public static readonly DiagnosticDescriptor CannotBeMocked = new("CG1001", "The type cannot be mocked", "'{0}' cannot be mocked: {1}", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor NotPartial = new("CG1002", "A mock class must be partial", "'{0}' and the types around it must be partial, non-static classes: the mock is generated into it", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor NoInterface = new("CG1003", "GenerateMock must name a type", "GenerateMock must name one type: [GenerateMock<IShop>], or [GenerateMock] alone on the interface itself", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor Duplicate = new("CG1004", "The mock is asked for twice", "A type named '{0}' exists already, or is asked for twice: remove one GenerateMock, or choose another name with [GenerateMock<{1}>] on a partial class", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor NotAccessible = new("CG1005", "The type is not accessible", "'{0}' is not accessible to a generated mock: make it, and the types around it, public or internal", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor TypeParameters = new("CG1006", "The type parameters do not fit", "'{0}' cannot be mocked here: a mock class must have the type parameters of the open generic type, and no two of them may have one name", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor NoConstructor = new("CG1007", "No constructor is accessible", "'{0}' cannot be mocked: it has no constructor that a derived class here can call", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor RefReturn = new("CG1012", "References to this type cannot be kept", "'{0}' cannot be mocked: it returns a reference to a '{1}', which lives on the stack, so that nothing that outlives the call can hold it", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor UnsupportedType = new("CG1013", "The type cannot be handed on", "'{0}' cannot be mocked: C# cannot hand a '{1}' on to a mock engine", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor MemberNotAccessible = new("CG1018", "The member is not accessible", "'{0}' cannot be implemented: it is not accessible to this assembly", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor UnsafeCode = new("CG1019", "Pointers need unsafe code", "'{0}' has pointers in its signature: set AllowUnsafeBlocks in the project that mocks it", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
