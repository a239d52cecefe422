using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Mocks;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>Spells the members of an interface as explicit implementations that pass each call on to a mock of it.</summary>
internal static class ForwardedMembers
{
    public static EquatableArray<MockForwardModel> Parse(IEnumerable<ISymbol> members) => members.Select(Parse).ToEquatableArray();

    private static MockForwardModel Parse(ISymbol member)
    {
        var target = $"(({member.ContainingType.ToDisplayString(MockFormats.Code)})this._mock)";
        var name = MockFormats.Escape(member.Name);
        var attributes = ObsoleteErrors.IsError(member) ? "[global::System.Obsolete] " : "";
        return member switch
        {
            IMethodSymbol method => new MockForwardModel(
                attributes,
                StaticMembers.Signature(method),
                new[] { $"{By(method.RefKind)}{target}.{name}{TypeParameterText.List(method.TypeParameters)}({Arguments(MockCallParser.Parameters(method))})" }.ToEquatableArray(),
                HasAccessors: false),
            IPropertySymbol property => Property(property, attributes, target, name),
            _ => new MockForwardModel(
                attributes,
                $"event {((IEventSymbol)member).Type.ToDisplayString(MockFormats.Code)} {StaticMembers.Owner(member)}{name}",
                new[] { $"add => {target}.{name} += value;", $"remove => {target}.{name} -= value;" }.ToEquatableArray(),
                HasAccessors: true),
        };
    }

    private static MockForwardModel Property(IPropertySymbol property, string attributes, string target, string name)
    {
        var parameters = MockCallParser.Parameters(property.Parameters, null);
        var indices = $"[{string.Join(", ", parameters.Select(parameter => $"{parameter.Modifiers}{parameter.Type} {parameter.Name}"))}]";
        var place = property.IsIndexer ? $"{target}[{Arguments(parameters)}]" : $"{target}.{name}";
        var type = StaticMembers.Reference(property.RefKind) + MockCallParser.TypeText(property.Type);
        var bodies = new[]
        {
            property.GetMethod is null ? "" : $"get => {By(property.RefKind)}{place};",
            property.SetMethod is null ? "" : $"set => {place} = value;",
        };
        return new MockForwardModel(
            attributes,
            $"{type} {StaticMembers.Owner(property)}{(property.IsIndexer ? "this" + indices : name)}",
            bodies.Where(body => body.Length > 0).ToEquatableArray(),
            HasAccessors: true);
    }

    private static string By(RefKind kind) => kind == RefKind.None ? "" : "ref ";

    private static string Arguments(EquatableArray<MockParameterModel> parameters) => string.Join(", ", parameters.Select(parameter => parameter.Reference switch
    {
        MockReference.In => "in ",
        MockReference.Ref => "ref ",
        MockReference.Out => "out ",
        _ => "",
    } + parameter.Name));
}
