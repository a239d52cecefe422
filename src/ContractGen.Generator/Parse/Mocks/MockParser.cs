using ContractGen.Generator.Diagnostics;
using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Mocks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>Reads requests for mocks, wherever they stand: on the assembly, on an interface, on a partial class.</summary>
internal static class MockParser
{
    public static EquatableArray<MockParseResult> Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var compilation = context.SemanticModel.Compilation;
        return context.TargetSymbol switch
        {
            IAssemblySymbol => ParseAssembly(context, compilation, cancellation),
            INamedTypeSymbol { TypeKind: TypeKind.Interface } type => Only(ParseOnInterface(type, context.Attributes[0], compilation)),
            INamedTypeSymbol type => Only(ParseOnClass(type, context.Attributes[0], compilation)),
            _ => EquatableArray<MockParseResult>.Empty,
        };
    }

    /// <summary>The interface that a request names; null where it names none.</summary>
    private static INamedTypeSymbol? Named(AttributeData attribute) =>
        (attribute.AttributeClass is { Arity: 1 } generic ? generic.TypeArguments[0]
            : attribute.ConstructorArguments.FirstOrDefault().Value is ITypeSymbol type ? type
            : null) as INamedTypeSymbol;

    private static LocationModel? Place(AttributeData attribute) =>
        LocationModel.From(attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation());

    private static EquatableArray<MockParseResult> ParseAssembly(GeneratorAttributeSyntaxContext context, Compilation compilation, CancellationToken cancellation)
    {
        // Several files may ask for a mock of one name: the first request in the compilation gets it.
        var results = new List<MockParseResult>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var here = new HashSet<AttributeData>(context.Attributes);
        foreach (var attribute in compilation.Assembly.GetAttributes().Where(IsRequest))
        {
            cancellation.ThrowIfCancellationRequested();
            var type = Named(attribute);
            var isFirst = type is null || names.Add(MetadataName(type));
            if (here.Contains(attribute))
            {
                results.Add(type is null ? Fail(MockDiagnostics.NoInterface, Place(attribute))
                    : !isFirst || IsTaken(type, compilation) ? Fail(MockDiagnostics.Duplicate, Place(attribute), MockNames.Mock(type), MockNames.ShortName(type))
                    : ParseStandalone(type, "internal", Place(attribute), compilation));
            }
        }

        return results.ToEquatableArray();
    }

    private static bool IsRequest(AttributeData attribute) =>
        attribute.AttributeClass is { Name: "GenerateMockAttribute", ContainingNamespace: { Name: "ContractGen", ContainingNamespace.IsGlobalNamespace: true } };

    private static string MetadataName(INamedTypeSymbol type)
    {
        var @namespace = NamespaceOf(type);
        var arity = IsOpen(type) ? type.Arity : 0;
        return (@namespace.Length == 0 ? "" : @namespace + ".") + MockNames.Mock(type) + (arity == 0 ? "" : "`" + arity);
    }

    private static bool IsTaken(INamedTypeSymbol type, Compilation compilation) =>
        compilation.Assembly.GetTypeByMetadataName(MetadataName(type)) is not null
        || (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) && type.OriginalDefinition.GetAttributes().Any(IsRequest));

    private static MockParseResult ParseOnInterface(INamedTypeSymbol type, AttributeData attribute, Compilation compilation) =>
        Named(attribute) is not null ? Fail(MockDiagnostics.NoInterface, Place(attribute))
        : compilation.Assembly.GetTypeByMetadataName(MetadataName(type)) is not null ? Fail(MockDiagnostics.Duplicate, Place(attribute), MockNames.Mock(type), MockNames.ShortName(type))
        : ParseStandalone(type, MockTypes.IsPublic(type) ? "public" : "internal", Place(attribute), compilation);

    private static MockParseResult ParseStandalone(INamedTypeSymbol type, string access, LocationModel? place, Compilation compilation)
    {
        if (Refuse(type, place, compilation) is { } refused)
        {
            return refused;
        }

        var open = IsOpen(type);
        if (IsInOpenGeneric(type))
        {
            return Fail(MockDiagnostics.TypeParameters, place, MockNames.ShortName(type));
        }

        var mocked = open ? type.OriginalDefinition : type;
        var name = MockNames.Mock(type);
        return Parse(mocked, place, compilation, (members, expectations) => new MockModel(
            MockNames.Hint(NamespaceOf(type), [], name, open ? type.Arity : 0),
            NamespaceCode(type),
            EquatableArray<string>.Empty,
            $"{access} sealed partial class {name}{(open ? TypeParameterText.List(mocked) : "")}",
            open ? TypeParameterText.Constraints(mocked) : "",
            name + (open ? TypeParameterText.List(mocked) : ""),
            mocked.ToDisplayString(MockFormats.Code),
            access == "public" ? "public" : "internal",
            expectations,
            members));
    }

    private static MockParseResult ParseOnClass(INamedTypeSymbol mock, AttributeData attribute, Compilation compilation)
    {
        var place = Place(attribute);
        if (Named(attribute) is not { } type || mock.GetAttributes().Count(IsRequest) > 1)
        {
            return Fail(MockDiagnostics.NoInterface, place);
        }

        if (Refuse(type, place, compilation) is { } refused)
        {
            return refused;
        }

        var containers = Containers(mock);
        if (mock.IsStatic || !containers.Append(mock).All(IsPartial))
        {
            return Fail(MockDiagnostics.NotPartial, LocationModel.From(mock), mock.Name);
        }

        var open = IsOpen(type);
        if (mock.Arity != (open ? type.Arity : 0) || IsInOpenGeneric(type))
        {
            return Fail(MockDiagnostics.TypeParameters, place, MockNames.ShortName(type));
        }

        var mocked = open ? type.OriginalDefinition.Construct([.. mock.TypeParameters]) : type;
        var typeName = MockFormats.Escape(mock.Name) + TypeParameterText.List(mock);
        return Parse(mocked, place, compilation, (members, expectations) => new MockModel(
            MockNames.Hint(NamespaceOf(mock), containers.Select(each => each.Arity == 0 ? each.Name : each.Name + "_" + each.Arity), mock.Name, mock.Arity),
            NamespaceCode(mock),
            containers.Select(each => $"partial {Keyword(each)} {MockFormats.Escape(each.Name)}{TypeParameterText.List(each)}").ToEquatableArray(),
            $"partial {Keyword(mock)} {typeName}",
            "",
            typeName,
            mocked.ToDisplayString(MockFormats.Code),
            MockTypes.IsPublic(mocked) ? "public" : "internal",
            expectations,
            members));
    }

    private static MockParseResult Parse(
        INamedTypeSymbol type,
        LocationModel? place,
        Compilation compilation,
        Func<EquatableArray<MockMemberModel>, string, MockModel> create)
    {
        var diagnostics = new List<DiagnosticModel>();
        var parser = new MockMemberParser(type, compilation.Assembly, place, diagnostics);
        var members = parser.Parse();
        return new MockParseResult(diagnostics.Count == 0 ? create(members, parser.ExpectationsName()) : null, diagnostics.ToEquatableArray());
    }

    private static MockParseResult? Refuse(INamedTypeSymbol type, LocationModel? place, Compilation compilation) =>
        type.TypeKind == TypeKind.Error ? new MockParseResult(null, EquatableArray<DiagnosticModel>.Empty)
        : type.TypeKind != TypeKind.Interface ? Fail(MockDiagnostics.NotAnInterface, place, MockNames.ShortName(type))
        : !compilation.IsSymbolAccessibleWithin(type.OriginalDefinition, compilation.Assembly) || type.IsFileLocal ? Fail(MockDiagnostics.NotAccessible, place, MockNames.ShortName(type))
        : null;

    private static MockParseResult Fail(DiagnosticDescriptor descriptor, LocationModel? place, params string[] arguments) =>
        new(null, Only(DiagnosticModel.Create(descriptor, place, arguments)));

    private static EquatableArray<T> Only<T>(T item)
        where T : IEquatable<T> => new([item]);

    private static bool IsOpen(INamedTypeSymbol type) =>
        type.Arity > 0 && (type.IsUnboundGenericType || type.IsDefinition);

    private static bool IsInOpenGeneric(INamedTypeSymbol type) =>
        type.ContainingType is { } outer && ((outer.Arity > 0 && IsOpen(outer)) || IsInOpenGeneric(outer));

    private static string NamespaceOf(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();

    private static string NamespaceCode(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(MockFormats.Code.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));

    private static bool IsPartial(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.All(each => each.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(modifier => modifier.Text == "partial"));

    private static INamedTypeSymbol[] Containers(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? [.. Containers(outer), outer] : [];

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { IsRecord: true } => "record",
        _ => "class",
    };
}
