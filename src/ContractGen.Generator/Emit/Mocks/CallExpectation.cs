using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;
using static ContractGen.Generator.Emit.Mocks.CallText;
using static ContractGen.Generator.Emit.Mocks.ParameterText;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>Draws the parameters and the body of what a test expects a call by.</summary>
internal static class CallExpectation
{
    /// <summary>The parameters of such a method; what the call only writes is none.</summary>
    public static string Parameters(IEnumerable<MockParameterModel> parameters) => List(Given(parameters), Declared);

    /// <summary>One of them, which may be left out where the call can.</summary>
    public static string Declared(MockParameterModel parameter) =>
        $"{Argument(parameter)} {parameter.Name}{(parameter.LeftOut is null ? "" : " = default")}";

    /// <summary>The expression that adds the expectation to the call's.</summary>
    public static string Creation(MockCallModel call, string mock, string site, MockNamesModel names) => (call.Generic, call.Own) switch
    {
        (null, null) => $"s{call.Field}.Expect({mock}.{names.State}, ref {mock}.{call.Field}, {Matchers(call)}, {site})",
        (null, not null) => $"s{call.Field}.Add(ref {mock}.{call.Field}, new {Expectation(call)}(new({mock}.{names.State}, s{call.Field}, {Matchers(call)}, {site})))",
        (_, null) => $"{mock}.{CallBody.Generic(call)}.Expect({mock}.{names.State}, {Matchers(call)}, {site})",
        _ => $"{mock}.{CallBody.Generic(call)}.Add(new {Expectation(call)}(new({mock}.{names.State}, {mock}.{CallBody.Generic(call)}.Member, {Matchers(call)}, {site})))",
    };

    /// <summary>The parameters of an overload that takes some arguments as plain values; those before such a value cannot be left out.</summary>
    public static string RawParameters(RawOverloadModel overload, IEnumerable<MockParameterModel> parameters)
    {
        var last = overload.IsRaw.ToList().LastIndexOf(true);
        return List(
            parameters.Select((parameter, i) =>
                parameter.Reference == MockReference.Out ? ""
                : overload.IsRaw[i] ? overload.TakesElements ? $"params {Engine}::Arg<{parameter.Element}>[] {parameter.Name}" : Raw(parameter)
                : i < last ? $"{Argument(parameter)} {parameter.Name}"
                : Declared(parameter)).Where(text => text.Length > 0),
            text => text);
    }

    /// <summary>The arguments by which such an overload calls the one that takes an Arg for every parameter.</summary>
    public static string RawArguments(RawOverloadModel overload, IEnumerable<MockParameterModel> parameters) => List(
        parameters.Select((parameter, i) =>
            parameter.Reference == MockReference.Out ? ""
            : !overload.IsRaw[i] ? parameter.Name
            : overload.TakesElements ? $"{Engine}::Arg.Elements({parameter.Name}){(parameter.Type.EndsWith("?", StringComparison.Ordinal) ? "!" : "")}"
            : IsRefStruct(parameter.Carrier) ? $"({Argument(parameter)}){parameter.Name}"
            : $"{Engine}::Arg.Is<{Stored(parameter)}>({parameter.Name})").Where(text => text.Length > 0),
        text => text);

    public static string Priority(int priority) =>
        priority == 0 ? "" : $"[global::System.Runtime.CompilerServices.OverloadResolutionPriority({priority})]";

    public static IEnumerable<MockParameterModel> Given(IEnumerable<MockParameterModel> parameters) =>
        parameters.Where(parameter => parameter.Reference != MockReference.Out);

    private static string Raw(MockParameterModel parameter) => parameter.Carrier switch
    {
        MockCarrier.Address => $"nint {parameter.Name}",
        _ => $"{(parameter.IsParams ? "params " : "")}{parameter.Type} {parameter.Name}",
    };
}
