using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Mocks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>Spells the static abstract members of an interface, methods, operators, properties and events, without a body.</summary>
internal static class StaticMembers
{
    public static MockStaticModel Parse(ISymbol member, string label) => member switch
    {
        IMethodSymbol method => new MockStaticModel("static " + Signature(method), label, EquatableArray<string>.Empty),
        IPropertySymbol property => new MockStaticModel(
            $"static {Reference(property.RefKind)}{Text(property.Type)} {Owner(property)}{MockFormats.Escape(property.Name)}",
            label,
            Accessors(property).ToEquatableArray()),
        _ => new MockStaticModel(
            $"static event {((IEventSymbol)member).Type.ToDisplayString(MockFormats.Code)} {Owner(member)}{MockFormats.Escape(member.Name)}",
            label,
            new[] { "add", "remove" }.ToEquatableArray()),
    };

    /// <summary>A method up to its body, as an explicit implementation.</summary>
    public static string Signature(IMethodSymbol method)
    {
        var parameters = $"({string.Join(", ", MockCallParser.Parameters(method).Select(parameter => $"{parameter.Modifiers}{parameter.Type} {parameter.Name}"))})";
        var result = Reference(method.RefKind) + (method.ReturnsVoid ? "void" : Text(method.ReturnType));
        var isChecked = method.Name.Contains("_Checked") ? "checked " : "";
        return method.MethodKind switch
        {
            MethodKind.Conversion => $"{(method.Name == "op_Implicit" ? "implicit" : "explicit")} {Owner(method)}operator {isChecked}{result}{parameters}",
            MethodKind.UserDefinedOperator => $"{result} {Owner(method)}operator {isChecked}{SyntaxFacts.GetText(SyntaxFacts.GetOperatorKind(method.Name))}{parameters}",
            _ => $"{result} {Owner(method)}{MockFormats.Escape(method.Name)}{TypeParameterText.List(method.TypeParameters)}{parameters}{Constraints(method)}",
        };
    }

    public static string Owner(ISymbol member) => member.ContainingType.ToDisplayString(MockFormats.Code) + ".";

    public static string Reference(RefKind kind) => kind switch
    {
        RefKind.Ref => "ref ",
        RefKind.RefReadOnly => "ref readonly ",
        _ => "",
    };

    private static IEnumerable<string> Accessors(IPropertySymbol property)
    {
        if (property.GetMethod is not null)
        {
            yield return "get";
        }

        if (property.SetMethod is { } setter)
        {
            yield return setter.IsInitOnly ? "init" : "set";
        }
    }

    private static string Constraints(IMethodSymbol method) => TypeParameterText.Inherited(method) is { Length: > 0 } text ? " " + text : "";

    private static string Text(ITypeSymbol type) => MockCallParser.TypeText(type);
}
