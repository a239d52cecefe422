using ContractGen.Generator.Diagnostics;
using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Mocks;
using Microsoft.CodeAnalysis;
using static ContractGen.Generator.Parse.Mocks.MockRequests;

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
        var parameters = open ? AllTypeParameters(type) : [];
        if (parameters.Select(parameter => parameter.Name).Distinct().Count() < parameters.Length)
        {
            return Fail(MockDiagnostics.TypeParameters, place, MockNames.ShortName(type));
        }

        var mocked = open ? type.OriginalDefinition : type;
        var subject = new MockSubject(mocked, compilation, place, []);
        var name = MockNames.Mock(type);
        var typeName = name + TypeParameterText.List(parameters);
        return Result(subject, MockModelParser.Parse(subject, null, name) with
        {
            HintName = MockNames.Hint(NamespaceOf(type), [], name, parameters.Length),
            Namespace = NamespaceCode(type),
            Declaration = $"{access} sealed {Unsafe(mocked)}partial {(mocked.IsRecord ? "record" : "class")} {typeName}",
            Constraints = TypeParameterText.Constraints(parameters),
            TypeName = typeName,
            Access = access,
        });
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
        if (mock.Arity != (open ? type.Arity : 0) || (open && AllTypeParameters(type).Length > type.Arity) || mock.IsFileLocal)
        {
            return Fail(mock.IsFileLocal ? MockDiagnostics.NotAccessible : MockDiagnostics.TypeParameters, place, MockNames.ShortName(mock.IsFileLocal ? mock : type));
        }

        var mocked = open ? type.OriginalDefinition.Construct([.. mock.TypeParameters]) : type;
        var subject = new MockSubject(mocked, compilation, place, []);
        var typeName = MockFormats.Escape(mock.Name) + TypeParameterText.List(mock);
        return Result(subject, MockModelParser.Parse(subject, mock, MockFormats.Escape(mock.Name)) with
        {
            HintName = MockNames.Hint(NamespaceOf(mock), containers.Select(each => each.Arity == 0 ? each.Name : each.Name + "_" + each.Arity), mock.Name, mock.Arity),
            Namespace = NamespaceCode(mock),
            Containers = containers.Select(each => $"partial {Keyword(each)} {MockFormats.Escape(each.Name)}{TypeParameterText.List(each)}").ToEquatableArray(),
            Declaration = $"{Unsafe(mocked)}partial {Keyword(mock)} {typeName}",
            TypeName = typeName,
            Access = MockTypes.IsPublic(mocked) ? "public" : "internal",
        });
    }

    private static MockParseResult Result(MockSubject subject, MockModel model) =>
        new(subject.Diagnostics.Count == 0 ? model : null, subject.Diagnostics.ToEquatableArray());

    private static MockParseResult? Refuse(INamedTypeSymbol type, LocationModel? place, Compilation compilation) =>
        type.TypeKind == TypeKind.Error ? new MockParseResult(null, EquatableArray<DiagnosticModel>.Empty)
        : type.TypeKind is not (TypeKind.Interface or TypeKind.Delegate or TypeKind.Class) || type is { TypeKind: TypeKind.Class, IsSealed: true } or { TypeKind: TypeKind.Class, IsStatic: true }
            ? Fail(MockDiagnostics.CannotBeMocked, place, MockNames.ShortName(type), Reason(type))
        : !compilation.IsSymbolAccessibleWithin(type.OriginalDefinition, compilation.Assembly) || type.IsFileLocal ? Fail(MockDiagnostics.NotAccessible, place, MockNames.ShortName(type))
        : null;

    private static string Reason(INamedTypeSymbol type) => type switch
    {
        { IsStatic: true } => "it is a static class",
        { TypeKind: TypeKind.Class } => "it is a sealed class: nothing can derive from it",
        { TypeKind: TypeKind.Enum } => "it is an enum",
        _ => "it is a struct",
    };

    private static string Unsafe(INamedTypeSymbol type) =>
        new[] { type }.Concat(type.AllInterfaces).SelectMany(each => each.GetMembers()).SelectMany(MockRefusals.Types).Any(MockTypes.IsUnsafe) ? "unsafe " : "";

    private static MockParseResult Fail(DiagnosticDescriptor descriptor, LocationModel? place, params string[] arguments) =>
        new(null, Only(DiagnosticModel.Create(descriptor, place, arguments)));

    private static EquatableArray<T> Only<T>(T item)
        where T : IEquatable<T> => new([item]);
}
