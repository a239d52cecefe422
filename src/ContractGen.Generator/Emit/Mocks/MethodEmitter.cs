using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>Draws a mocked method: its implementation, and the overloads to expect it by.</summary>
internal static class MethodEmitter
{
    public static Code Implementation(MockMethodModel method, MockNamesModel names)
    {
        var (head, call) = (method.Head, method.Call);
        var text = $"{head.Modifiers}{head.Type} {head.Owner}{head.Name}{call.Generic?.List}({List(call.Parameters, ParameterText.Declaration)}){Inherited(call)}";
        string? Next(string? target) => target is null ? null : $"{target}.{head.Name}{call.Generic?.List}({List(call.Parameters, ParameterText.Passed)})";
        var next = NextCall.Of(Next(head.Next), Next(head.Target), names.State);
        return Lines(
            [head.Attributes, CallBody.Draw(text, call, next, names.State), call.Generic is { } generic ? "\n" + CallMembers.Of(call, generic) : ""]);
    }

    public static Code Expectations(MockMethodModel method, MockNamesModel names) => Lines(
        [Expectation(method, names), .. method.Expect.Overloads.Select(overload => RawExpectation(method, overload)), AnyTypeExpectation(method, names)]);

    private static Code Expectation(MockMethodModel method, MockNamesModel names)
    {
        var (expect, call) = (method.Expect, method.Call);
        return Text($"""
            {CallExpectation.Priority(expect.Priority)}
            public {New(expect)}{CallText.Expectation(call)} {expect.Name}{call.Generic?.List}({CallExpectation.Parameters(call.Parameters)}){Constraints(call)} => {CallExpectation.Creation(call, names.Mock, names.Site, names)};
            """);
    }

    private static Code RawExpectation(MockMethodModel method, RawOverloadModel overload)
    {
        var (expect, call) = (method.Expect, method.Call);
        return Text($"""
            {CallExpectation.Priority(overload.Priority)}
            public {New(expect)}{CallText.Expectation(call)} {expect.Name}{call.Generic?.List}({CallExpectation.RawParameters(overload, call.Parameters)}){Constraints(call)} => {expect.Name}{call.Generic?.List}({CallExpectation.RawArguments(overload, call.Parameters)});
            """);
    }

    // Type arguments that are left out are any.
    private static Code AnyTypeExpectation(MockMethodModel method, MockNamesModel names)
    {
        if (method.Call.Generic?.AnyField is not { } field)
        {
            return "";
        }

        var call = CallMembers.Erased(method.Call, field);
        var last = method.Call.Parameters.ToList().FindLastIndex(parameter => parameter.IsErased);
        var parameters = method.Call.Parameters.Select((parameter, i) =>
            parameter.IsErased ? $"{ParameterText.Engine}::AnyTypeArg {parameter.Name}"
            : i < last ? $"{ParameterText.Argument(parameter)} {parameter.Name}"
            : CallExpectation.Declared(parameter));
        return Text($"""
            {CallExpectation.Priority(1)}
            public {New(method.Expect)}{CallText.Expectation(call)} {method.Expect.Name}({List(parameters, text => text)}) => {CallExpectation.Creation(call, names.Mock, names.Site, names)};
            """);
    }

    private static string Inherited(MockCallModel call) =>
        call.Generic is { InheritedConstraints.Length: > 0 } generic ? " " + generic.InheritedConstraints : "";

    private static string Constraints(MockCallModel call) =>
        call.Generic is { Constraints.Length: > 0 } generic ? " " + generic.Constraints.Replace("\n", " ") : "";

    private static string New(MockExpectModel expect) => expect.HidesObject ? "new " : "";
}
