using System.Collections.Immutable;
using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Mocks;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>Reads what can be called: parameters, results, type parameters.</summary>
internal static class MockCallParser
{
    public static MockCallModel Parse(IMethodSymbol method, string label, string form, bool hasBody, MockNameScopes names)
    {
        var name = (method.AssociatedSymbol is IPropertySymbol property ? property.IsIndexer ? "Item" : property.Name : method.Name) + form;
        var parameters = Parameters(method);
        var result = method.ReturnsVoid ? null : Result(method);
        var needsOwn = parameters.Any(parameter => parameter.Reference is MockReference.Ref or MockReference.Out || IsRefStruct(parameter.Carrier))
            || (result is not null && IsRefStruct(result.Carrier));
        return new MockCallModel(
            label,
            names.Field(name),
            form,
            parameters,
            result,
            method.IsGenericMethod ? Generic(method, names) : null,
            hasBody,
            names.Logged(form is "" ? method.Name : form + name.Substring(0, name.Length - form.Length), method.Parameters),
            needsOwn ? new MockOwnTypesModel(names.Type(name + "Expectation"), names.Type(name + "Handler")) : null);
    }

    public static EquatableArray<MockParameterModel> Parameters(IMethodSymbol method) => Parameters(method.Parameters, method);

    /// <summary>The parameters. One can be left out only where all behind it can be.</summary>
    public static EquatableArray<MockParameterModel> Parameters(ImmutableArray<IParameterSymbol> parameters, IMethodSymbol? method)
    {
        var models = new List<MockParameterModel>();
        var canLeaveOut = true;
        foreach (var parameter in parameters.Reverse())
        {
            var model = Parameter(parameter, method);
            canLeaveOut &= model.Reference == MockReference.Out || model.LeftOut is not null;
            models.Add(canLeaveOut ? model : model with { LeftOut = null });
        }

        models.Reverse();
        return models.ToEquatableArray();
    }

    public static MockResultModel Result(IMethodSymbol method)
    {
        var type = method.ReturnType;
        var carrier = MockTypes.Carrier(type) ?? MockCarrier.Value;
        var text = TypeText(type);
        return new MockResultModel(
            text,
            carrier,
            MockTypes.SpanElement(type) is { } element ? TypeText(element) : text,
            method.RefKind != RefKind.None,
            Names(type, method),
            method.RefKind == RefKind.None && carrier == MockCarrier.Value && MockTypes.MayBeContract(type),
            method.RefKind != RefKind.None ? $"ReturnedReference.Shape<{text}>()" : carrier switch
            {
                MockCarrier.Address => "ResultShape.Optional<nint>()",
                MockCarrier.Object => "ResultShape.Required<object>()",
                _ => "ResultShape." + MockTypes.ResultShape(type),
            });
    }

    public static string TypeText(ITypeSymbol type) => type.TypeKind == TypeKind.Dynamic
        ? type.NullableAnnotation == NullableAnnotation.Annotated ? "object?" : "object"
        : type.ToDisplayString(MockFormats.Code);

    /// <summary>Whether type arguments can be left out of an expectation, so that it takes calls with any.</summary>
    public static bool CanBeErased(IMethodSymbol method) =>
        method.IsGenericMethod
        && method.Parameters.All(parameter => !Names(parameter.Type, method)
            || (parameter.RefKind is not (RefKind.Ref or RefKind.Out) && MockTypes.Carrier(parameter.Type) == MockCarrier.Value))
        && (method.ReturnsVoid || !Names(method.ReturnType, method)
            || (method.RefKind == RefKind.None && MockTypes.Carrier(method.ReturnType) == MockCarrier.Value));

    private static MockParameterModel Parameter(IParameterSymbol parameter, IMethodSymbol? method)
    {
        var carrier = MockTypes.Carrier(parameter.Type) ?? MockCarrier.Value;
        var text = TypeText(parameter.Type);
        return new MockParameterModel(
            MockFormats.Escape(parameter.Name),
            parameter.Name,
            Modifiers(parameter),
            parameter.RefKind switch
            {
                RefKind.In or RefKind.RefReadOnlyParameter => MockReference.In,
                RefKind.Ref => MockReference.Ref,
                RefKind.Out => MockReference.Out,
                _ => MockReference.None,
            },
            text,
            carrier,
            (MockTypes.SpanElement(parameter.Type) ?? (parameter.Type as IArrayTypeSymbol)?.ElementType) is { } element ? TypeText(element) : text,
            parameter.IsParams,
            method is not null && Names(parameter.Type, method),
            carrier == MockCarrier.Value && parameter.RefKind is not (RefKind.Ref or RefKind.Out) && MockTypes.MayBeContract(parameter.Type),
            carrier == MockCarrier.Value ? LeftOutArgument.Of(parameter) : null);
    }

    private static string Modifiers(IParameterSymbol parameter) =>
        (parameter.ScopedKind != ScopedKind.None && parameter.RefKind != RefKind.Out ? "scoped " : "") + parameter.RefKind switch
        {
            RefKind.In => "in ",
            RefKind.RefReadOnlyParameter => "ref readonly ",
            RefKind.Ref => "ref ",
            RefKind.Out => "out ",
            _ => "",
        };

    private static MockGenericModel Generic(IMethodSymbol method, MockNameScopes names) => new(
        TypeParameterText.List(method.TypeParameters),
        TypeParameterText.Constraints(method.TypeParameters),
        TypeParameterText.Inherited(method),
        $"global::System.Action{TypeParameterText.List(method.TypeParameters)}",
        names.Type(method.Name + "Of"),
        names.IsErased(method) ? names.Field(method.Name + "OfAny") : null);

    private static bool Names(ITypeSymbol type, IMethodSymbol method) => MockTypes.Mentions(
        type,
        part => part is ITypeParameterSymbol { DeclaringMethod: { } declaring } && SymbolEqualityComparer.Default.Equals(declaring, method));

    private static bool IsRefStruct(MockCarrier carrier) => carrier is MockCarrier.Span or MockCarrier.ReadOnlySpan or MockCarrier.RefStruct;
}
