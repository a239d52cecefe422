using ContractGen.Generator.Diagnostics;
using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Mocks;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>Reads the members of an interface, its own and the inherited ones, and says which cannot be mocked.</summary>
internal sealed class MockMemberParser
{
    private const int MaxParameters = 8;

    private static readonly string[] OwnFields = ["_mock", "_site"];

    private readonly IAssemblySymbol _assembly;
    private readonly LocationModel? _request;
    private readonly ISymbol[] _members;
    private readonly NameScope _fields;
    private readonly HashSet<string> _propertyNames = new(OwnFields, StringComparer.Ordinal);
    private readonly HashSet<string> _methodNames = new(OwnFields, StringComparer.Ordinal);
    private readonly HashSet<string> _signatures = new(StringComparer.Ordinal);
    private readonly List<DiagnosticModel> _diagnostics;

    public MockMemberParser(INamedTypeSymbol @interface, IAssemblySymbol assembly, LocationModel? request, List<DiagnosticModel> diagnostics)
    {
        _assembly = assembly;
        _request = request;
        _diagnostics = diagnostics;
        _members = [.. new[] { @interface }.Concat(@interface.AllInterfaces).SelectMany(each => each.GetMembers()).Where(IsMocked)];
        _fields = new NameScope(_members.SelectMany(NamesInScope).Concat(OwnFields));
    }

    /// <summary>The name of the nested type: it must not be the name of one of its members.</summary>
    public string ExpectationsName() => new NameScope(_members.Select(member => member.Name)).Unique("Expectations");

    public EquatableArray<MockMemberModel> Parse() =>
        _members.Select(Parse).OfType<MockMemberModel>().ToEquatableArray();

    // A member with a body of its own, a default-interface member, keeps it.
    private static bool IsMocked(ISymbol member) => member switch
    {
        IMethodSymbol method => method is { MethodKind: MethodKind.Ordinary or MethodKind.UserDefinedOperator or MethodKind.Conversion, IsAbstract: true },
        IPropertySymbol or IEventSymbol => member.IsAbstract,
        _ => false,
    };

    private static IEnumerable<string> NamesInScope(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(parameter => parameter.Name),
        IPropertySymbol property => property.Parameters.Select(parameter => parameter.Name),
        _ => [],
    };

    private MockMemberModel? Parse(ISymbol member)
    {
        if (Refuse(member) is { } diagnostic)
        {
            _diagnostics.Add(diagnostic);
            return null;
        }

        return member is IMethodSymbol method ? ParseMethod(method) : ParseProperty((IPropertySymbol)member);
    }

    private DiagnosticModel? Refuse(ISymbol member)
    {
        var name = Label(member);
        return member switch
        {
            { IsStatic: true } => Diagnose(MockDiagnostics.StaticAbstract, member, name),
            IEventSymbol => Diagnose(MockDiagnostics.Event, member, name),
            IPropertySymbol { IsIndexer: true } => Diagnose(MockDiagnostics.Indexer, member, name),
            _ when !IsAccessible(member) => Diagnose(MockDiagnostics.MemberNotAccessible, member, name),
            IPropertySymbol { RefKind: not RefKind.None } or IMethodSymbol { RefKind: not RefKind.None } => Diagnose(MockDiagnostics.RefReturn, member, name),
            IPropertySymbol property => RefuseType(property.Type, member, name),
            IMethodSymbol { IsGenericMethod: true } => Diagnose(MockDiagnostics.GenericMethod, member, name),
            IMethodSymbol { Parameters.Length: > MaxParameters } method => Diagnose(MockDiagnostics.TooManyParameters, member, name, method.Parameters.Length.ToString()),
            IMethodSymbol method => method.Parameters.Select(parameter => RefuseParameter(parameter, member, name)).FirstOrDefault(found => found is not null)
                ?? (method.ReturnsVoid ? null : RefuseType(method.ReturnType, member, name)),
            _ => null,
        };
    }

    private DiagnosticModel? RefuseParameter(IParameterSymbol parameter, ISymbol member, string name) =>
        parameter.RefKind is RefKind.Ref or RefKind.Out
            ? Diagnose(MockDiagnostics.RefParameter, member, name, parameter.Name)
            : RefuseType(parameter.Type, member, name);

    private DiagnosticModel? RefuseType(ITypeSymbol type, ISymbol member, string name) =>
        MockTypes.CanBeTypeArgument(type) ? null : Diagnose(MockDiagnostics.UnsupportedType, member, name, type.ToDisplayString(MockFormats.Short));

    // Where the interface comes from another assembly, the place is the request for the mock.
    private DiagnosticModel Diagnose(DiagnosticDescriptor descriptor, ISymbol member, params string[] arguments) =>
        DiagnosticModel.Create(
            descriptor,
            SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _assembly) ? LocationModel.From(member) ?? _request : _request,
            arguments);

    private bool IsAccessible(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public
        || (member.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal or Accessibility.Protected
            && (SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _assembly) || member.ContainingAssembly.GivesAccessTo(_assembly)));

    private MockMethodModel ParseMethod(IMethodSymbol method)
    {
        var parameters = method.Parameters.Select(ParseParameter).ToEquatableArray();
        var expectName = ExpectName(method, string.Join(",", method.Parameters.Select(parameter => SignatureType(parameter.Type))));
        return new MockMethodModel(
            method.ContainingType.ToDisplayString(MockFormats.Code),
            MockFormats.Escape(method.Name),
            Label(method),
            Field(method),
            MockFormats.Escape(expectName),
            HidesObject(expectName),
            method.ReturnsVoid ? null : ParseResult(method.ReturnType),
            parameters,
            MockOverloads.ArgPriority(method),
            MockOverloads.Raw(method, isOverloaded: _members.Count(member => member.Name == method.Name) > 1));
    }

    private MockPropertyModel ParseProperty(IPropertySymbol property)
    {
        var expectName = ExpectName(property, "");
        return new MockPropertyModel(
            property.ContainingType.ToDisplayString(MockFormats.Code),
            MockFormats.Escape(property.Name),
            Label(property),
            Field(property),
            MockFormats.Escape(expectName),
            HidesObject(expectName),
            ParseResult(property.Type),
            property.GetMethod is not null,
            property.SetMethod is null ? null : property.SetMethod.IsInitOnly ? "init" : "set");
    }

    private static MockParameterModel ParseParameter(IParameterSymbol parameter) => new(
        MockFormats.Escape(parameter.Name),
        parameter.Name,
        parameter.RefKind switch { RefKind.In => "in ", RefKind.RefReadOnlyParameter => "ref readonly ", _ => "" },
        TypeText(parameter.Type),
        parameter.IsParams,
        LeftOutArgument.Of(parameter));

    private static MockResultModel ParseResult(ITypeSymbol type) => new(TypeText(type), MockTypes.ResultShape(type).Replace("<dynamic", "<object"));

    private static string TypeText(ITypeSymbol type) => type.TypeKind == TypeKind.Dynamic
        ? type.NullableAnnotation == NullableAnnotation.Annotated ? "object?" : "object"
        : type.ToDisplayString(MockFormats.Code);

    // Two members that C# cannot tell apart, such as IA.Name and IB.Name, get the interface's name behind their own.
    private string ExpectName(ISymbol member, string signature)
    {
        var name = member.Name;
        for (var number = 1; !IsFree(member, name, signature); number++)
        {
            name = $"{member.Name}_{MockNames.Identifier(member.ContainingType)}{(number == 1 ? "" : number.ToString())}";
        }

        return name;
    }

    // Methods share a name as long as their parameters differ; a property shares its name with nothing.
    private bool IsFree(ISymbol member, string name, string signature)
    {
        var isProperty = member is IPropertySymbol;
        return (isProperty ? _methodNames : _propertyNames).Contains(name) is false
            && (isProperty ? _propertyNames.Add(name) : _signatures.Add(name + signature) && (_methodNames.Add(name) || true));
    }

    private string Field(ISymbol member) => _fields.Unique("_" + char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1));

    private static string Label(ISymbol member) => MockNames.ShortName(member.ContainingType) + "." + member.Name;

    private static string SignatureType(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat).Replace("dynamic", "object");

    private static bool HidesObject(string name) => name is "Equals" or "GetHashCode" or "ToString" or "GetType" or "ReferenceEquals" or "MemberwiseClone";
}
