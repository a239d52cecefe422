using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;
using static ContractGen.Generator.Emit.Mocks.ParameterText;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>Draws what a test reads the recorded calls from: a list of arguments per member.</summary>
internal static class CallLogEmitter
{
    public static Code Property(MockModel mock) => Logged(mock).Any() ? Text($"""
        /// <summary>The calls that the mock has got in record mode.</summary>
        {mock.Access} {mock.Names.Log} {mock.Names.Calls} => new({mock.Names.State});
        """) : "";

    public static Code Type(MockModel mock) => !Logged(mock).Any() ? "" : Text($$"""
        /// <summary>The calls that the mock has got in record mode, oldest first.</summary>
        {{mock.Access}} readonly struct {{mock.Names.Log}}({{Engine}}::MockState state)
        {
            private readonly {{Engine}}::MockState _mock = state;

            {{Lines(Logged(mock), Calls)}}
        }
        """);

    // A single argument needs no tuple.
    private static Code Calls(MockCallModel call) => call.Parameters.Count == 1
        ? $"public {ListOf(Stored(call.Parameters[0]))} {call.LogName} => {Engine}::RecordedArguments.Of(s{call.Field}.Calls(_mock));"
        : $"public {ListOf(CallText.Tuple([.. call.Parameters.Select(Named)]))} {call.LogName} => s{call.Field}.Calls(_mock);";

    private static string ListOf(string type) => $"global::System.Collections.Generic.IReadOnlyList<{type}>";

    // Some names mean something else in a tuple.
    private static string Named(MockParameterModel parameter) =>
        parameter.PlainName.StartsWith("Item", StringComparison.Ordinal) || parameter.PlainName is "Rest" or "CompareTo" or "Deconstruct" or "Equals" or "GetHashCode" or "ToString"
            ? Stored(parameter)
            : $"{Stored(parameter)} {parameter.Name}";

    private static IEnumerable<MockCallModel> Logged(MockModel mock) => mock.Members
        .SelectMany(member => member switch
        {
            MockMethodModel method => [method.Call],
            MockAccessorsModel accessors => new[] { accessors.Getter, accessors.Setter }.OfType<MockCallModel>(),
            _ => [],
        })
        .Where(call => call.LogName is not null);
}
