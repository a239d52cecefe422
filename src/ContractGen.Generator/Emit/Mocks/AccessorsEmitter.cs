using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;
using static ContractGen.Generator.Emit.Mocks.ParameterText;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>Draws a mocked property or indexer.</summary>
internal static class AccessorsEmitter
{
    public static Code Implementation(MockAccessorsModel member, MockNamesModel names) => Text($$"""
        {{member.Head.Attributes}}
        {{member.Head.Modifiers}}{{member.Head.Type}} {{member.Head.Owner}}{{member.Head.Name}}{{Bracketed(List(member.Parameters, Declaration))}}
        {
            {{(member.Getter is { } getter ? CallBody.Draw(member.GetterAccess + "get", getter, NextCall.Of(Next(member, member.Head.Next), Next(member, member.Head.Target), names.State), names.State) : "")}}
            {{(member.Setter is { } setter ? CallBody.Draw(member.SetterKeyword, setter, NextToWrite(member, names.State), names.State) : "")}}
        }
        """);

    public static Code Expectations(MockAccessorsModel member, MockNamesModel names) => Lines(
        [Expectation(member, names), .. member.Expect.Overloads.Select(overload => RawExpectation(member, overload))]);

    /// <summary>The type with what can be expected of the accessors; of most properties that is a type of the engine.</summary>
    public static Code Types(MockAccessorsModel member, MockModel mock)
    {
        if (member.TypeName is null)
        {
            return "";
        }

        var (outer, site) = (Free(member, "mock"), Free(member, "site"));
        return Text($$"""
            /// <summary>What can be expected of {{DocText.Of(Any(member).Label)}}.</summary>
            {{mock.Access}} readonly struct {{member.TypeName}}({{mock.TypeName}} {{outer}}{{List(CallExpectation.Given(member.Parameters), parameter => $", {Argument(parameter)} {parameter.Name}", "")}}, {{Engine}}::ExpectationSite {{site}})
            {
                {{(member.Getter is { } getter ? $"public {CallText.Expectation(getter)} Get() => {CallExpectation.Creation(getter, outer, site, mock.Names)};" : "")}}
                {{(member.Setter is { } setter ? Setter(member, setter, outer, site, mock.Names) : "")}}
            }
            """);
    }

    private static Code Setter(MockAccessorsModel member, MockCallModel setter, string mock, string site, MockNamesModel names)
    {
        var value = setter.Parameters[setter.Parameters.Count - 1];
        return Lines(
            [
                $"public {CallText.Expectation(setter)} Set({Argument(value)} value) => {CallExpectation.Creation(setter, mock, site, names)};",
                .. member.SetOverloads.Select(overload => Text($"""
                    {CallExpectation.Priority(overload.Priority)}
                    public {CallText.Expectation(setter)} Set({CallExpectation.RawParameters(overload, [value])}) => Set({CallExpectation.RawArguments(overload, [value])});
                    """)),
            ]);
    }

    private static Code Expectation(MockAccessorsModel member, MockNamesModel names) => Text($"""
        {CallExpectation.Priority(member.Expect.Priority)}
        public {(member.Expect.HidesObject ? "new " : "")}{member.TypeName ?? EngineType(member)} {Named(member, CallExpectation.Parameters(member.Parameters))} => {Creation(member, names)};
        """);

    private static Code RawExpectation(MockAccessorsModel member, RawOverloadModel overload) => Text($"""
        {CallExpectation.Priority(overload.Priority)}
        public {member.TypeName} {Named(member, CallExpectation.RawParameters(overload, member.Parameters))} => {Named(member, CallExpectation.RawArguments(overload, member.Parameters))};
        """);

    private static string EngineType(MockAccessorsModel member) =>
        $"{Engine}::{(member.Setter is null ? "Getter" : member.Getter is null ? "Setter" : "Property")}Expectations<{(member.Getter?.Result?.Type ?? member.Setter!.Parameters[0].Type)}>";

    private static string Creation(MockAccessorsModel member, MockNamesModel names)
    {
        if (member.TypeName is not null)
        {
            return $"new({names.Mock}{List(CallExpectation.Given(member.Parameters), parameter => $", {Given(parameter)}", "")}, {names.Site})";
        }

        string Accessor(MockCallModel call) => $"new({names.Mock}.{names.State}, s{call.Field}, ref {names.Mock}.{call.Field}, {names.Site})";
        return member switch
        {
            { Getter: { } getter, Setter: { } setter } => $"new({Accessor(getter)}, {Accessor(setter)})",
            _ => Accessor(Any(member)),
        };
    }

    private static MockCallModel Any(MockAccessorsModel member) => (member.Getter ?? member.Setter)!;

    private static string Given(MockParameterModel parameter) =>
        parameter.LeftOut is null ? parameter.Name : $"{parameter.Name}.{parameter.LeftOut}";

    // Of two indexers that C# cannot tell apart the second is expected by a method.
    private static string Named(MockAccessorsModel member, string parameters) => member switch
    {
        { Parameters.Count: 0 } => member.Expect.Name,
        { Expect.Name: "this" } => $"this[{parameters}]",
        _ => $"{member.Expect.Name}({parameters})",
    };

    private static string Bracketed(string parameters) => parameters.Length == 0 ? "" : $"[{parameters}]";

    private static string? Next(MockAccessorsModel member, string? target) =>
        target is not { } next ? null
        : member.Parameters.Count == 0 ? $"{next}.{member.Head.Name}"
        : $"{next}[{List(member.Parameters, Passed)}]";

    // Only a derived class can call an init accessor: what it would set elsewhere stays as it is.
    private static NextCall? NextToWrite(MockAccessorsModel member, string state)
    {
        var isInit = member.SetterKeyword.EndsWith("init", StringComparison.Ordinal);
        string? Write(string? target) => Next(member, target) is { } next && (target == "base" || !isInit) ? $"{next} = value" : null;
        return NextCall.Of(Write(member.Head.Next), Write(member.Head.Target), state);
    }

    private static string Free(MockAccessorsModel member, string name) => CallText.Free(member.Setter ?? member.Getter!, name);
}
