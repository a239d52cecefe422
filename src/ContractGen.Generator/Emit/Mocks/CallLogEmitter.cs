using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;
using static ContractGen.Generator.Emit.Mocks.ParameterText;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>Draws what a test reads the recorded calls from: a list of arguments per member.</summary>
internal static class CallLogEmitter
{
    public static Code Property(MockModel mock) => Logged(mock).Any() ? Text($"""
        /// <summary>The calls that the mock has got in record mode.</summary>
        {mock.Access} {mock.Names.Log} {mock.Names.Calls} => new(this);
        """) : "";

    public static Code Type(MockModel mock) => !Logged(mock).Any() ? "" : Text($$"""
        /// <summary>The calls that the mock has got in record mode, oldest first.</summary>
        {{mock.Access}} readonly struct {{mock.Names.Log}}
        {
            private readonly {{mock.TypeName}} _mock;

            internal {{mock.Names.Log}}({{mock.TypeName}} mock) => _mock = mock;

            {{Lines(Logged(mock), call => Calls(call, mock.Names.State))}}
        }
        """);

    /// <summary>What records a call that has places on the stack, behind the creation of its member.</summary>
    public static string Recorder(MockCallModel call)
    {
        if (call.LogName is null || !CallText.HasPlaces(call))
        {
            return "";
        }

        var values = call.Parameters.Select((parameter, i) => (Kept(parameter), Value: KeptValue(parameter, $"args.Item{i + 1}"))).Where(each => each.Item1 is not null);
        return $" {{ Recorder = static (mock, member, args) => mock.Record<{Tuple(call)}>(member, {CallText.TupleValue([.. values.Select(each => each.Value)])}) }}";
    }

    // A single argument needs no tuple.
    private static Code Calls(MockCallModel call, string state)
    {
        var kept = call.Parameters.Where(parameter => Kept(parameter) is not null).ToList();
        var member = call.Generic is null ? "s" + call.Field : $"_mock.{CallBody.Generic(call)}.Member";
        var calls = CallText.HasPlaces(call) ? $"{member}.Recorded<{Tuple(call)}>(_mock.{state})" : $"{member}.Calls(_mock.{state})";
        var (type, list) = kept.Count == 1
            ? (Kept(kept[0])!, $"{Engine}::RecordedArguments.Of({calls})")
            : (CallText.Tuple([.. kept.Select(Named)]), calls);
        return call.Generic is { } generic
            ? $"public {ListOf(type)} {call.LogName}{generic.List}(){(generic.Constraints.Length == 0 ? "" : " " + generic.Constraints.Replace("\n", " "))} => {list};"
            : $"public {ListOf(type)} {call.LogName} => {list};";
    }

    private static string Tuple(MockCallModel call) => CallText.Tuple([.. call.Parameters.Select(Kept).OfType<string>()]);

    // What the call writes is not there yet; a ref struct cannot be kept, but the elements of a span can.
    private static string? Kept(MockParameterModel parameter) => parameter switch
    {
        { Reference: MockReference.Out } or { Carrier: MockCarrier.RefStruct } => null,
        { Carrier: MockCarrier.Span or MockCarrier.ReadOnlySpan } => parameter.Element + "[]",
        _ => Stored(parameter),
    };

    private static string KeptValue(MockParameterModel parameter, string item) =>
        IsRefStruct(parameter.Carrier) ? item + ".Value.ToArray()" : HasPlace(parameter) ? item + ".Value" : item;

    private static string ListOf(string type) => $"global::System.Collections.Generic.IReadOnlyList<{type}>";

    // Some names mean something else in a tuple.
    private static string Named(MockParameterModel parameter) =>
        parameter.PlainName.StartsWith("Item", StringComparison.Ordinal) || parameter.PlainName is "Rest" or "CompareTo" or "Deconstruct" or "Equals" or "GetHashCode" or "ToString"
            ? Kept(parameter)!
            : $"{Kept(parameter)} {parameter.Name}";

    private static IEnumerable<MockCallModel> Logged(MockModel mock) => mock.Members
        .SelectMany(member => member switch
        {
            MockMethodModel method => [method.Call],
            MockAccessorsModel accessors => new[] { accessors.Getter, accessors.Setter }.OfType<MockCallModel>(),
            _ => [],
        })
        .Where(call => call.LogName is not null);
}
