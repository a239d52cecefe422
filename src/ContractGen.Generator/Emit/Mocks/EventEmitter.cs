using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;
using static ContractGen.Generator.Emit.Mocks.ParameterText;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>Draws mocked events: subscribing, raising, counting the subscribers.</summary>
internal static class EventEmitter
{
    public static Code Fields(MockEventModel @event) => Text($"""
        private static readonly {Engine}::MockSubscriptions<{Handler(@event)}> s{@event.Field} = new("{@event.Label}");
        private {Engine}::MockEvent<{Handler(@event)}> {@event.Field};
        """);

    public static Code Implementation(MockEventModel @event, MockNamesModel names) => Text($$"""
        {{@event.Head.Attributes}}
        {{@event.Head.Modifiers}}event {{@event.Head.Type}} {{@event.Head.Owner}}{{@event.Head.Name}} { add => {{@event.Field}}.Add({{names.State}}, s{{@event.Field}}, value); remove => {{@event.Field}}.Remove({{names.State}}, s{{@event.Field}}, value); }
        """);

    public static Code Expectations(MockEventModel @event, MockNamesModel names) =>
        $"public {Engine}::EventExpectations<{Handler(@event)}> {@event.RaiseName} => new({names.Mock}.{names.State}, s{@event.Field}, ref {names.Mock}.{@event.Field}, {names.Site});";

    /// <summary>The types with one method to raise each event, and one count of each event's subscribers.</summary>
    public static Code Types(MockModel mock)
    {
        var events = mock.Members.OfType<MockEventModel>().ToList();
        var names = mock.Names;
        return events.Count == 0 ? "" : Text($$"""
            /// <summary>Raises the events.</summary>
            {{mock.Access}} {{names.Events}} {{names.Raise}} => new(this);

            /// <summary>Counts the subscribers of the events.</summary>
            {{mock.Access}} {{names.Counts}} {{names.Subscribers}} => new(this);

            /// <summary>The events that can be raised.</summary>
            {{mock.Access}} readonly struct {{names.Events}}
            {
                private readonly {{mock.TypeName}} {{names.Mock}};

                internal {{names.Events}}({{mock.TypeName}} mock) => {{names.Mock}} = mock;

                {{Blocks(events, @event => Raise(@event, names))}}
            }

            /// <summary>The events whose subscribers can be counted.</summary>
            {{mock.Access}} readonly struct {{names.Counts}}
            {
                private readonly {{mock.TypeName}} {{names.Mock}};

                internal {{names.Counts}}({{mock.TypeName}} mock) => {{names.Mock}} = mock;

                {{Lines(events, @event => $"public int {@event.RaiseName} => {names.Mock}.{@event.Field}.Count;")}}
            }
            """);
    }

    private static Code Raise(MockEventModel @event, MockNamesModel names)
    {
        var call = new MockCallModel(@event.Label, @event.Field, "", @event.Parameters, @event.Result, null, HasBody: false, null, null);
        var handlers = CallText.Free(call, "handlers");
        var handler = CallText.Free(call, "handler");
        var field = $"{names.Mock}.{@event.Field}";
        var passed = List(@event.Parameters, Passed);
        var head = $"public {Returned(@event)} {@event.RaiseName}({List(@event.Parameters, Declaration)})";
        var body = @event switch
        {
            { ReturnsTask: true } => $"{head} => {field}.WhenAll({handler} => {handler}({passed}));",
            { Result: not null } => $"{head} => {field}.Handlers is {{ }} {handlers} ? {handlers}({passed}) : default!;",
            _ => Outputs(@event, head, $"{field}.Handlers is {{ }} {handlers}", $"{handlers}({passed});"),
        };
        return Lines([body, @event.HasSender ? WithMockAsSender(@event, names) : ""]);
    }

    private static Code WithMockAsSender(MockEventModel @event, MockNamesModel names)
    {
        var others = @event.Parameters.Skip(1).ToList();
        return $"public {Returned(@event)} {@event.RaiseName}({List(others, Declaration)}) => {@event.RaiseName}({List([names.Mock, .. others.Select(Passed)], text => text)});";
    }

    private static Code Outputs(MockEventModel @event, string head, string condition, string invoke) => Text($$"""
        {{head}}
        {
            {{Lines(@event.Parameters.Where(parameter => parameter.Reference == MockReference.Out), parameter => $"{parameter.Name} = default!;")}}
            if ({{condition}})
            {
                {{invoke}}
            }
        }
        """);

    private static string Returned(MockEventModel @event) =>
        @event.ReturnsTask ? "global::System.Threading.Tasks.Task" : @event.Result?.Type ?? "void";

    private static string Handler(MockEventModel @event) => @event.Head.Type.TrimEnd('?');
}
