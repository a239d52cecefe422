using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;
using static ContractGen.Generator.Emit.Mocks.CallText;
using static ContractGen.Generator.Emit.Mocks.ParameterText;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>Draws the body of a mocked member: it hands the call to the engine and the outcome to the caller.</summary>
internal static class CallBody
{
    /// <summary>The member with its body.</summary>
    /// <param name="head">The member up to its body.</param>
    /// <param name="call">The call.</param>
    /// <param name="next">How a call goes on that no expectation takes, if it can.</param>
    /// <param name="state">The field of the mock's state.</param>
    public static Code Draw(string head, MockCallModel call, NextCall? next, string state)
    {
        if (call.Generic?.AnyField is { } field)
        {
            return Text($$"""
                {{head}}
                {
                    if ({{field}}.IsSet && !{{Generic(call)}}.IsSet)
                    {
                        {{Statements(CallMembers.Erased(call, field), call, next, state)}}
                    }

                    {{Statements(call, call, next, state)}}
                }
                """);
        }

        return NeedsLocals(call) || call.Result is null ? Block(head, call, next, state) : $"{head} => {Expression(call, call, next, state)};";
    }

    /// <summary>The expectations for the type arguments of a generic method.</summary>
    public static string Generic(MockCallModel call) => $"{call.Generic!.Of}{call.Generic.List}()";

    private static Code Block(string head, MockCallModel call, NextCall? next, string state) => call.Result is null && next is null && !NeedsLocals(call)
        ? $"{head} => {Take(call, state, "out _")};"
        : Text($$"""
            {{head}}
            {
                {{Statements(call, call, next, state)}}
            }
            """);

    // A call may be made for its type arguments or for any; what is returned has the type of the member.
    private static Code Statements(MockCallModel call, MockCallModel member, NextCall? next, string state)
    {
        if (call.Result is null && !NeedsLocals(call))
        {
            return member == call ? IfNotTaken(call, next, state, "out _", isLast: true) : Lines([Record(call, member, state), IfNotTaken(call, next, state, "out _", isLast: true), "\nreturn;"]);
        }

        if (!NeedsLocals(call))
        {
            return Lines([Record(call, member, state), $"return {(call.Result!.IsReference ? "ref " : "")}{Expression(call, member, next, state)};"]);
        }

        var before = call.Parameters.Where(parameter => HasPlace(parameter) && parameter.Reference != MockReference.None).Select(parameter => Before(call, parameter));
        var after = call.Parameters.Where(parameter => parameter.Reference is MockReference.Ref or MockReference.Out).Select(parameter => After(call, parameter));
        var result = ResultLocal(call);
        var place = HasResultPlace(call) ? $"{call.Result!.Type} {result} = default;" : "";
        var output = Result(call) is null ? "out _" : $"out var {result}";
        var record = Record(call, member, state);
        var outcome = call.Result is null ? "" : $"return {(call.Result.IsReference ? "ref " : "")}{(HasResultPlace(call) ? result : Outcome(call, member, result, state))};";
        return Lines([.. before, place, record, IfNotTaken(call, next, state, output, isLast: false), .. after, outcome]);
    }

    // A call that is taken for any type arguments is recorded with its own.
    private static string Record(MockCallModel call, MockCallModel member, string state) =>
        member == call ? "" : $"{Generic(member)}.Record({state}, {Values(member, state)});";

    private static Code IfNotTaken(MockCallModel call, NextCall? next, string state, string output, bool isLast) => next is null
        ? $"{Take(call, state, output)};"
        : Text($$"""
            if (!{{Take(call, state, output)}})
            {
                {{(call.Result is null ? next.Statement() : $"return {next.Expression(call.Result.IsReference ? "ref " : "", "default!")};")}}
                {{(call.Result is null && !isLast ? "return;" : "")}}
            }
            {{(isLast ? "" : "\n")}}
            """).ToString().TrimEnd('\n') + (isLast ? "" : "\n");

    private static string Expression(MockCallModel call, MockCallModel member, NextCall? next, string state)
    {
        var result = member == call ? ResultLocal(call) : Free(call, "answer");
        var by = call.Result!.IsReference ? "ref " : "";
        return next is null && call.Result.IsReference
            ? $"{by}{Take(call, state, $"out var {result}")} ? {by}{Outcome(call, member, result, state)} : {by}{Outcome(call, member, result, state)}"
            : $"{by}{Take(call, state, $"out var {result}")} ? {by}{Outcome(call, member, result, state)} : {next?.Expression(by, call.Result.IsReference ? Outcome(call, member, result, state) : "default!") ?? "default!"}";
    }

    private static string Take(MockCallModel call, string state, string output) => call.Generic is null
        ? $"{call.Field}.Take({state}, s{call.Field}, {Values(call, state)}, {output})"
        : $"{Generic(call)}.Take({state}, {Values(call, state)}, {output})";

    // What the engine answers, as the member's own type.
    private static string Outcome(MockCallModel call, MockCallModel member, string result, string state) => member.Result switch
    {
        { IsErased: true } erased when member != call => $"{Engine}::AnyType.Result<{erased.Type}>({result})",
        { IsReference: true } => $"{result}.Value",
        { Carrier: MockCarrier.Address or MockCarrier.Object } cast => $"({cast.Type}){result}",
        { MayBeContract: true } => $"{state}.Received({result})",
        _ => result,
    };

    private static bool NeedsLocals(MockCallModel call) =>
        HasResultPlace(call) || call.Parameters.Any(parameter => HasPlace(parameter) && parameter.Reference != MockReference.None);

    private static string Before(MockCallModel call, MockParameterModel parameter) => parameter.Reference == MockReference.Out
        ? $"{Stored(parameter)} {Local(call, parameter)} = default!;"
        : $"{Stored(parameter)} {Local(call, parameter)} = {(parameter.Carrier == MockCarrier.Address ? "(nint)" : "")}{parameter.Name};";

    private static string After(MockCallModel call, MockParameterModel parameter) =>
        $"{parameter.Name} = {(parameter.Carrier is MockCarrier.Address or MockCarrier.Object ? $"({parameter.Type})" : "")}{Local(call, parameter)};";
}
