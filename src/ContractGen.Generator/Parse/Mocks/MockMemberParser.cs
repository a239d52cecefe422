using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Mocks;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>Reads the members that a mock implements or overrides, and says which cannot be mocked.</summary>
internal sealed class MockMemberParser(MockSubject subject, IReadOnlyList<ISymbol> members, MockNameScopes names, Func<ISymbol, (string? Next, string? Target, bool HasBody)> body)
{
    public EquatableArray<MockMemberModel> Parse() => members.Select(Parse).OfType<MockMemberModel>().ToEquatableArray();

    private MockMemberModel? Parse(ISymbol member)
    {
        if (MockRefusals.Of(member, subject) is { } diagnostic)
        {
            subject.Diagnostics.Add(diagnostic);
            return null;
        }

        return member switch
        {
            { IsStatic: true } => StaticMembers.Parse(member, Label(member)),
            IMethodSymbol method => ParseMethod(method),
            IPropertySymbol property => ParseAccessors(property),
            IEventSymbol @event => ParseEvent(@event),
            _ => null,
        };
    }

    private MockMethodModel ParseMethod(IMethodSymbol method)
    {
        var call = MockCallParser.Parse(method, Label(method), "", body(method).HasBody, names);
        return new MockMethodModel(
            Head(method, (method.RefKind, call.Result?.Type), method.Name),
            Expect(method, MockOverloads.ArgPriority(method.Parameters), MockOverloads.Raw(method.Parameters, IsOverloaded(method))),
            call);
    }

    // The engine spells what can be expected of a property without parameters.
    private static bool IsPlain(IPropertySymbol property) =>
        !property.IsIndexer && property.RefKind == RefKind.None && MockTypes.Carrier(property.Type) == MockCarrier.Value;

    private MockAccessorsModel ParseAccessors(IPropertySymbol property)
    {
        var (getter, setter) = (Reachable(property.GetMethod), Reachable(property.SetMethod));
        var label = property.IsIndexer ? MockNames.ShortName(property.ContainingType) : Label(property);
        var hasBody = body(property).HasBody;
        return new MockAccessorsModel(
            Head(property, (property.RefKind, MockCallParser.TypeText(property.Type)), property.IsIndexer ? "this" : property.Name),
            Expect(property, MockOverloads.ArgPriority(property.Parameters), MockOverloads.Raw(property.Parameters, IsOverloaded(property))),
            IsPlain(property) ? null : names.Type((property.IsIndexer ? "Item" : property.Name) + "Expectations"),
            MockCallParser.Parameters(property.Parameters, null),
            getter is null ? null : MockCallParser.Parse(getter, label, "Get", hasBody, names),
            getter is null ? "" : AccessorAccess(property, getter),
            setter is null ? null : MockCallParser.Parse(setter, label, "Set", hasBody, names),
            setter is null ? "" : AccessorAccess(property, setter) + (setter.IsInitOnly ? "init" : "set"),
            setter is null ? EquatableArray<RawOverloadModel>.Empty : MockOverloads.Raw([setter.Parameters.Last()], isOverloaded: false));
    }

    private MockEventModel ParseEvent(IEventSymbol @event)
    {
        var invoke = ((INamedTypeSymbol)@event.Type).DelegateInvokeMethod!;
        var parameters = MockCallParser.Parameters(invoke);
        var returnsTask = invoke.ReturnType is { Name: "Task", ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } };
        return new MockEventModel(
            Head(@event, (RefKind.None, @event.Type.ToDisplayString(MockFormats.Code)), @event.Name),
            Label(@event),
            names.Field(@event.Name),
            names.Expect(@event),
            parameters,
            invoke.ReturnsVoid || (!returnsTask && (invoke.RefKind != RefKind.None || MockTypes.Carrier(invoke.ReturnType) != MockCarrier.Value || HasOutputs(parameters)))
                ? null
                : MockCallParser.Result(invoke),
            parameters.Count > 0 && invoke.Parameters[0] is { Name: "sender", RefKind: RefKind.None, Type.SpecialType: SpecialType.System_Object },
            returnsTask && parameters.All(parameter => !HasPlace(parameter)));
    }

    private MockHeadModel Head(ISymbol member, (RefKind Kind, string? Text) type, string name)
    {
        var kind = member.ContainingType.TypeKind;
        var isRequired = member is IPropertySymbol { IsRequired: true };
        var (next, target, _) = body(member);
        return new MockHeadModel(
            ObsoleteErrors.IsError(member) ? "[global::System.Obsolete]" : "",
            kind switch
            {
                TypeKind.Interface => "",
                TypeKind.Delegate => "private ",
                _ => $"{MockAccess.Keyword(member, subject.Assembly)} override {(isRequired ? "required " : "")}",
            },
            type.Kind switch { RefKind.Ref => "ref ", RefKind.RefReadOnly => "ref readonly ", _ => "" } + (type.Text ?? "void"),
            kind == TypeKind.Interface ? member.ContainingType.ToDisplayString(MockFormats.Code) + "." : "",
            name == "this" ? name : MockFormats.Escape(name),
            next,
            target);
    }

    private MockExpectModel Expect(ISymbol member, int priority, EquatableArray<RawOverloadModel> overloads)
    {
        var name = names.Expect(member);
        return new MockExpectModel(
            name == "this" ? name : MockFormats.Escape(name),
            name is "Equals" or "GetHashCode" or "ToString" or "GetType" or "ReferenceEquals" or "MemberwiseClone",
            priority,
            overloads);
    }

    private IMethodSymbol? Reachable(IMethodSymbol? accessor) =>
        accessor is not null && MockAccess.IsAccessible(accessor, subject.Assembly) ? accessor : null;

    private string AccessorAccess(IPropertySymbol property, IMethodSymbol accessor) =>
        MockAccess.Keyword(accessor, subject.Assembly) is var access && access == MockAccess.Keyword(property, subject.Assembly) ? "" : access + " ";

    private bool IsOverloaded(ISymbol member) => members.Count(each => each.Name == member.Name) > 1;

    private static bool HasPlace(MockParameterModel parameter) =>
        parameter.Reference != MockReference.None || parameter.Carrier is MockCarrier.Span or MockCarrier.ReadOnlySpan or MockCarrier.RefStruct;

    private static bool HasOutputs(EquatableArray<MockParameterModel> parameters) => parameters.Any(parameter => parameter.Reference == MockReference.Out);

    private static string Label(ISymbol member) => MockNames.ShortName(member.ContainingType) + "." + member.Name;
}
