using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Diagnostics;

/// <summary>CG1xxx: mocks.</summary>
internal static class MockDiagnostics
{
    public static readonly DiagnosticDescriptor NotAnInterface = new("CG1001", "Only interfaces can be mocked", "'{0}' is not an interface: only interfaces can be mocked", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor NotPartial = new("CG1002", "A mock class must be partial", "'{0}' and the types around it must be partial, non-static classes: the mock is generated into it", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor NoInterface = new("CG1003", "GenerateMock must name an interface", "GenerateMock must name one interface: [GenerateMock<IShop>], or [GenerateMock] alone on the interface itself", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor Duplicate = new("CG1004", "The mock is asked for twice", "A type named '{0}' exists already, or is asked for twice: remove one GenerateMock, or choose another name with [GenerateMock<{1}>] on a partial class", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor NotAccessible = new("CG1005", "The interface is not accessible", "'{0}' is not accessible to a mock of it: make it, and the types around it, public or internal", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor TypeParameters = new("CG1006", "The type parameters do not fit", "'{0}' cannot be mocked here: a mock class must have the type parameters of the open generic interface, and nothing around it may be generic", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor GenericMethod = new("CG1010", "Generic methods cannot be mocked yet", "'{0}' cannot be mocked yet: it is a generic method", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor RefParameter = new("CG1011", "ref and out parameters cannot be mocked yet", "'{0}' cannot be mocked yet: parameter '{1}' is ref or out", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor RefReturn = new("CG1012", "ref returns cannot be mocked yet", "'{0}' cannot be mocked yet: it returns by reference", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor UnsupportedType = new("CG1013", "The type cannot be mocked yet", "'{0}' cannot be mocked yet: '{1}' is a ref struct, a pointer or an interface with static abstract members, and cannot be a type argument", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor Event = new("CG1014", "Events cannot be mocked yet", "'{0}' cannot be mocked yet: it is an event", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor Indexer = new("CG1015", "Indexers cannot be mocked yet", "'{0}' cannot be mocked yet: it is an indexer", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor StaticAbstract = new("CG1016", "Static abstract members cannot be mocked yet", "'{0}' cannot be mocked yet: it is static abstract", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor TooManyParameters = new("CG1017", "Too many parameters", "'{0}' cannot be mocked yet: it has {1} parameters, and a mock takes at most 8", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor MemberNotAccessible = new("CG1018", "The member is not accessible", "'{0}' cannot be mocked: it is not accessible to this assembly", "ContractGen", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
