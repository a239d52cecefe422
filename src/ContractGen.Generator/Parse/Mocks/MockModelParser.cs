using ContractGen.Generator.Diagnostics;
using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Mocks;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>Reads what is the same of a mock wherever it is asked for: the members, their names, and how it is created.</summary>
internal static class MockModelParser
{
    /// <summary>Reads a mock; the request adds the place where it stands.</summary>
    /// <param name="subject">What is mocked.</param>
    /// <param name="mock">The user's part of the mock, if there is one.</param>
    /// <param name="name">The name of the mock.</param>
    /// <returns>The model without its place.</returns>
    public static MockModel Parse(MockSubject subject, INamedTypeSymbol? mock, string name)
    {
        var own = OwnImplementations(subject.Type, mock);
        return subject.Type.TypeKind switch
        {
            TypeKind.Interface => ParseInterface(subject, own, mock, name),
            TypeKind.Class => ParseClass(subject, own, mock, name),
            _ => ParseDelegate(subject, mock, name),
        };
    }

    private static MockModel ParseInterface(MockSubject subject, ISet<ISymbol> own, INamedTypeSymbol? mock, string name)
    {
        var members = new InterfaceMembers(subject.Type, own);
        var names = new MockNameScopes(members.Mocked, Taken(mock, name));
        var defaults = names.Type("DefaultBodies");
        var state = names.Member("_mock");
        var isTypeArgument = MockTypes.Carrier(subject.Type) == MockCarrier.Value;
        var parsed = new MockMemberParser(subject, members.Mocked, names, Body).Parse();
        var type = subject.Type.ToDisplayString(MockFormats.Code);
        var hasBodies = members.Mocked.Any(members.HasOwnBody);
        var @base = new MockInterfaceModel(type, isTypeArgument, defaults, hasBodies, hasBodies ? ForwardedMembers.Parse(members.Forwarded) : EquatableArray<MockForwardModel>.Empty);
        return Model(subject, @base, members.Mocked, parsed, names, mock, name, state);

        (string? Next, string? Target, bool HasBody) Body(ISymbol member)
        {
            var hasBody = members.HasOwnBody(member);
            var target = (isTypeArgument, hasBody) switch
            {
                (true, false) => $"{state}.Target",
                (true, true) => $"{state}.TargetOr(new {defaults}(this))",
                (false, true) => $"new {defaults}(this)",
                _ => null,
            };
            var isOwn = isTypeArgument && SymbolEqualityComparer.Default.Equals(member.ContainingType, subject.Type);
            return (target is null || !InterfaceMembers.CanBeCalled(member) ? null
                : isOwn ? target
                : $"(({member.ContainingType.ToDisplayString(MockFormats.Code)}){target})", null, hasBody);
        }
    }

    private static MockModel ParseClass(MockSubject subject, ISet<ISymbol> own, INamedTypeSymbol? mock, string name)
    {
        var members = ClassMembers.Of(subject.Type, subject.Assembly, own);
        var names = new MockNameScopes(members, [.. Taken(mock, name), .. Inherited(subject.Type)]);
        var state = names.Member("_mock");
        var parsed = new MockMemberParser(subject, members, names, member => (member.IsAbstract ? null : "base", MockAccess.CanBeCalled(member, subject.Assembly) ? state + ".Target" : null, !member.IsAbstract)).Parse();
        var constructors = ConstructorsOf(subject);
        if (constructors.Count == 0)
        {
            subject.Diagnostics.Add(DiagnosticModel.Create(MockDiagnostics.NoConstructor, subject.Request, MockNames.ShortName(subject.Type)));
        }

        return Model(subject, new MockClassModel(subject.Type.ToDisplayString(MockFormats.Code), constructors, subject.Type.IsRecord), members, parsed, names, mock, name, state);
    }

    private static MockModel ParseDelegate(MockSubject subject, INamedTypeSymbol? mock, string name)
    {
        var invoke = subject.Type.DelegateInvokeMethod!;
        ISymbol[] members = [invoke];
        var names = new MockNameScopes(members, [.. Taken(mock, name), "Invoke"]);
        var state = names.Member("_mock");
        var parsed = new MockMemberParser(subject, members, names, _ => ($"{state}.Target", null, false)).Parse();
        return Model(subject, new MockDelegateModel(subject.Type.ToDisplayString(MockFormats.Code)), members, parsed, names, mock, name, state);
    }

    private static MockModel Model(MockSubject subject, MockBaseModel @base, IReadOnlyList<ISymbol> members, EquatableArray<MockMemberModel> parsed, MockNameScopes names, INamedTypeSymbol? mock, string name, string state) => new(
        HintName: "",
        Namespace: "",
        EquatableArray<string>.Empty,
        Declaration: "",
        Constraints: "",
        name,
        TypeName: "",
        @base,
        Access: "",
        new MockNamesModel(
            names.Member("mocks"),
            state,
            names.NestedField("_mock"),
            names.NestedField("_site"),
            names.Member("Expect"),
            names.Member("Stub"),
            names.Member("Mode"),
            names.Member("Wire"),
            names.Member("Calls"),
            names.Type("RecordedCalls"),
            names.Member("Register"),
            names.Type("Expectations"),
            names.Member("Raise"),
            names.Type("RaisedEvents"),
            names.Member("Subscribers"),
            names.Type("SubscriberCounts"),
            names.Member("s_structures")),
        ObsoleteErrors.Ids(Used(subject.Type, members)).ToEquatableArray(),
        parsed,
        StructureParser.Parse(members, subject.Compilation),
        HasStaticConstructor: mock?.StaticConstructors.Length > 0);

    private static EquatableArray<MockConstructorModel> ConstructorsOf(MockSubject subject) => subject.Type.InstanceConstructors
        .Where(constructor => MockAccess.IsAccessible(constructor, subject.Assembly) && !ObsoleteErrors.IsError(constructor) && !IsCopy(constructor))
        .Select(constructor => new MockConstructorModel(
            string.Join(", ", constructor.Parameters.Select(Parameter)),
            string.Join(", ", constructor.Parameters.Select(Argument))))
        .ToEquatableArray();

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor is { ContainingType.IsRecord: true, Parameters.Length: 1 } && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static string Parameter(IParameterSymbol parameter)
    {
        var model = MockCallParser.Parameters([parameter], null)[0];
        var optional = parameter.IsOptional && !parameter.IsParams ? " = " + LeftOutArgument.Default(parameter) : "";
        return $"{(parameter.IsParams ? "params " : "")}{model.Modifiers}{model.Type} {model.Name}{optional}";
    }

    private static string Argument(IParameterSymbol parameter) => parameter.RefKind switch
    {
        RefKind.Ref => "ref ",
        RefKind.Out => "out ",
        RefKind.In or RefKind.RefReadOnlyParameter => "in ",
        _ => "",
    } + MockFormats.Escape(parameter.Name);

    // What the user's part of the mock implements or overrides stays the user's.
    private static HashSet<ISymbol> OwnImplementations(INamedTypeSymbol type, INamedTypeSymbol? mock)
    {
        var own = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (mock is null)
        {
            return own;
        }

        foreach (var member in mock.GetMembers())
        {
            own.UnionWith(member switch
            {
                IMethodSymbol method => method.ExplicitInterfaceImplementations.Cast<ISymbol>().Append(method.OverriddenMethod!),
                IPropertySymbol property => property.ExplicitInterfaceImplementations.Cast<ISymbol>().Append(property.OverriddenProperty!),
                IEventSymbol @event => @event.ExplicitInterfaceImplementations.Cast<ISymbol>().Append(@event.OverriddenEvent!),
                _ => [],
            });
        }

        var declared = mock.AllInterfaces.Contains(type, SymbolEqualityComparer.Default) ? type.AllInterfaces.Add(type) : [];
        own.UnionWith(declared.SelectMany(each => each.GetMembers()).Where(member => mock.FindImplementationForInterfaceMember(member) is { } found && SymbolEqualityComparer.Default.Equals(found.ContainingType, mock)));
        return own;
    }

    private static string[] Taken(INamedTypeSymbol? mock, string name) =>
        [name, .. mock is null ? [] : mock.GetMembers().Where(member => !member.IsImplicitlyDeclared).Select(member => member.Name), .. mock is null ? [] : mock.TypeParameters.Select(parameter => parameter.Name)];

    private static IEnumerable<string> Inherited(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                yield return member.Name;
            }
        }
    }

    private static IEnumerable<ISymbol> Used(INamedTypeSymbol type, IReadOnlyList<ISymbol> members)
    {
        var used = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { type };
        used.UnionWith(type.AllInterfaces);
        used.UnionWith(members);
        foreach (var part in members.SelectMany(MockRefusals.Types))
        {
            MockTypes.Mentions(part, each =>
            {
                used.Add(each.OriginalDefinition);
                return false;
            });
        }

        return used;
    }
}
