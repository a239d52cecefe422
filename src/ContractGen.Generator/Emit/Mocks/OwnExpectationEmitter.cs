using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;
using static ContractGen.Generator.Emit.Mocks.CallText;
using static ContractGen.Generator.Emit.Mocks.ParameterText;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>
/// Draws the expectation of a call that only a delegate with its very signature can handle: it has parameters that it writes, or
/// ref structs.
/// </summary>
internal static class OwnExpectationEmitter
{
    public static Code Draw(MockCallModel call, MockOwnTypesModel own, string access)
    {
        var generics = call.Generic?.List ?? "";
        var constraints = call.Generic?.Constraints ?? "";
        var type = own.Expectation + generics;
        var setup = $"{Engine}::CallSetup<{Args(call)}, {Result(call) ?? Engine + "::Nothing"}> setup";
        return Text($$"""
            /// <summary>Handles a call of {{DocText.Of(call.Label)}}.</summary>
            {{access}} delegate {{(call.Result is { } result ? Stored(result.Carrier, result.Type) : "void")}} {{own.Handler}}{{generics}}({{List(call.Parameters, Handled)}}){{(constraints.Length == 0 ? "" : " " + constraints.Replace("\n", " "))}};

            /// <summary>An expected call of {{DocText.Of(call.Label)}}.</summary>
            {{access}} sealed class {{type}}({{setup}}) : {{Base(call, type)}}(setup)
                {{constraints}}
            {
                {{Lines([Handle(call, own, type), SetArgs(call, type), ReturnsWithArgs(call, type), ReturnsSpan(call, type)])}}
                protected override {{type}} Create({{setup}}) => new(setup);
            }
            """);
    }

    private static string Base(MockCallModel call, string type) => Result(call) is { } result
        ? $"{Engine}::ExpectedFunction<{Args(call)}, {result}, {type}>"
        : $"{Engine}::ExpectedAction<{Args(call)}, {type}>";

    private static Code Handle(MockCallModel call, MockOwnTypesModel own, string type)
    {
        var arguments = List(call.Parameters.Select((parameter, i) => Unpacked(parameter, $"args.Item{i + 1}")), text => text);
        var (name, body) = call.Result switch
        {
            null => ("Do", $"Runs(args => handler({arguments}))"),
            _ when HasResultPlace(call) => ("Returns", $"Runs(args => args.Item{call.Parameters.Count + 1}.Value = handler({arguments}))"),
            { IsReference: true } => ("Returns", $"Answers(args => new(handler({arguments})))"),
            _ => ("Returns", $"Answers(args => handler({arguments}))"),
        };
        return Text($"""
            /// <summary>Runs <paramref name="handler"/> at every call.</summary>
            public {type} {name}({own.Handler}{call.Generic?.List} handler) => {body};
            """);
    }

    private static Code SetArgs(MockCallModel call, string type)
    {
        var settable = Settables(call);
        if (settable.Count == 0)
        {
            return "";
        }

        var args = Free(call, "args");
        var writes = settable.Select(each => $"{args}.Item{each.Number}.Value = {each.Parameter.Name}{(each.Parameter.Carrier == MockCarrier.RefStruct ? "()" : "")}").ToList();
        var head = $"public {type} SetArgs({List(settable, each => $"{Settable(each.Parameter)} {each.Parameter.Name}")}) => Runs({args} =>";
        return Lines(
            [
                "/// <summary>Writes these arguments at every call.</summary>",
                writes.Count == 1 ? $"{head} {writes[0]});" : Text($$"""
                    {{head}}
                    {
                        {{Lines(writes, write => write + ";")}}
                    });
                    """),
            ]);
    }

    private static Code ReturnsWithArgs(MockCallModel call, string type)
    {
        var settable = Settables(call);
        if (settable.Count == 0 || Result(call) is null)
        {
            return "";
        }

        var result = ResultLocal(call);
        return Text($"""
            /// <summary>Returns <paramref name="{result}"/> from every call, and writes the arguments.</summary>
            public {type} Returns({Stored(call.Result!.Carrier, call.Result.Type)} {result}, {List(settable, each => $"{Settable(each.Parameter)} {each.Parameter.Name}")}) => Returns({(call.Result.IsReference ? $"new {Result(call)}({result})" : result)}).SetArgs({List(settable, each => each.Parameter.Name)});
            """);
    }

    private static Code ReturnsSpan(MockCallModel call, string type) =>
        call.Result is not { Carrier: MockCarrier.Span or MockCarrier.ReadOnlySpan } result ? "" : Text($"""
            /// <summary>Returns <paramref name="result"/> from every call.</summary>
            public {type} Returns({result.Element}[] result) => Runs(args => args.Item{call.Parameters.Count + 1}.Value = result);
            """);

    private static List<(MockParameterModel Parameter, int Number)> Settables(MockCallModel call) =>
        [.. call.Parameters.Select((parameter, i) => (parameter, i + 1)).Where(each => Settable(each.parameter) is not null)];
}
