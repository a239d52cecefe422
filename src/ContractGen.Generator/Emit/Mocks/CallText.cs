using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;
using static ContractGen.Generator.Emit.Mocks.ParameterText;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>How a mocked call is spelled: the types it has in the engine, and its arguments.</summary>
internal static class CallText
{
    private const int MaxTupleItems = 7;

    /// <summary>The member of the engine that holds the expectations of the call.</summary>
    public static string Member(MockCallModel call) => Result(call) is { } result
        ? $"{Engine}::MockFunction<{Args(call)}, {result}>"
        : $"{Engine}::MockAction<{Args(call)}>";

    /// <summary>What holds it for one combination of type arguments.</summary>
    public static string GenericMember(MockCallModel call) => Result(call) is { } result
        ? $"{Engine}::GenericFunction<{Args(call)}, {result}>"
        : $"{Engine}::GenericAction<{Args(call)}>";

    public static string Expectation(MockCallModel call) =>
        call.Own is { } own ? own.Expectation + call.Generic?.List
        : $"{Engine}::Expectation<{Args(call)}{(Result(call) is { } result ? ", " + result : "")}>";

    /// <summary>Whether places on the stack are among the arguments.</summary>
    public static bool HasPlaces(MockCallModel call) => call.Parameters.Any(HasPlace) || HasResultPlace(call);

    /// <summary>The result as the engine sees it; null where there is none, or where it is a ref struct, which the handler puts in its place.</summary>
    public static string? Result(MockCallModel call) => call.Result switch
    {
        null => null,
        var result when IsRefStruct(result.Carrier) => null,
        { IsReference: true } result => $"{Engine}::ReturnedReference<{result.Type}>",
        var result => Stored(result.Carrier, result.Type),
    };

    /// <summary>Whether the result is a ref struct, which is returned by its place.</summary>
    public static bool HasResultPlace(MockCallModel call) => call.Result is { } result && IsRefStruct(result.Carrier);

    public static string Args(MockCallModel call) => Tuple(Items(call));

    public static string Names(MockCallModel call) =>
        List(HasResultPlace(call) ? call.Parameters.Select(parameter => parameter.PlainName).Append("") : call.Parameters.Select(parameter => parameter.PlainName), name => $"\"{name}\"");

    /// <summary>The arguments of a call as the engine is given them.</summary>
    public static string Values(MockCallModel call, string state)
    {
        var values = call.Parameters.Select(parameter => parameter.MayBeContract ? $"{state}.Sent({parameter.Name})" : Value(parameter, Local(call, parameter)));
        return TupleValue(HasResultPlace(call) ? [.. values, $"{Engine}::Place.ToFill<{call.Result!.Type}>(ref {ResultLocal(call)})"] : [.. values]);
    }

    public static string TupleValue(IReadOnlyList<string> values) => values.Count switch
    {
        0 => "default",
        1 => $"new({values[0]})",
        _ => $"({List(values, value => value)})",
    };

    public static string Tuple(IReadOnlyList<string> types) => types.Count switch
    {
        0 => "global::System.ValueTuple",
        1 => $"global::System.ValueTuple<{types[0]}>",
        _ => $"({List(types, type => type)})",
    };

    /// <summary>The matcher of all arguments.</summary>
    public static string Matchers(MockCallModel call)
    {
        var matchers = call.Parameters.Select(Matcher);
        return All(HasResultPlace(call) ? [.. matchers, $"{Engine}::Place.Any<{call.Result!.Type}>()"] : [.. matchers]);
    }

    /// <summary>The runtime matches seven arguments at once; what is beyond them is one argument more, as in a tuple.</summary>
    public static string All(IReadOnlyList<string> matchers) => matchers.Count <= MaxTupleItems
        ? $"{Engine}::Match.All({List(matchers, matcher => matcher)})"
        : $"{Engine}::Match.All({List(matchers.Take(MaxTupleItems), matcher => matcher)}, {All([.. matchers.Skip(MaxTupleItems)])})";

    /// <summary>The local variable of a parameter: itself, unless its place may be on the heap or is read-only.</summary>
    public static string Local(MockCallModel call, MockParameterModel parameter) =>
        parameter.Reference == MockReference.None ? parameter.Name : Free(call, parameter.PlainName + "Place");

    public static string ResultLocal(MockCallModel call) => Free(call, "result");

    /// <summary>A name that no parameter of the call has.</summary>
    public static string Free(MockCallModel call, string name)
    {
        var free = name;
        for (var number = 2; call.Parameters.Any(parameter => parameter.PlainName == free); number++)
        {
            free = name + number;
        }

        return free;
    }

    private static IReadOnlyList<string> Items(MockCallModel call)
    {
        var items = call.Parameters.Select(Item);
        return HasResultPlace(call) ? [.. items, $"{Engine}::Place<{call.Result!.Type}>"] : [.. items];
    }
}
