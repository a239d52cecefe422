using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>Draws the places of a member: its fields, its implementation, what a test expects it by, and its own types.</summary>
internal static class MockMemberEmitter
{
    public static Code Fields(MockMemberModel member) => member switch
    {
        MockMethodModel method => CallMembers.Draw(method.Call),
        MockAccessorsModel accessors => Lines(Calls(accessors), CallMembers.Draw),
        MockEventModel @event => EventEmitter.Fields(@event),
        _ => "",
    };

    public static Code Implementation(MockMemberModel member, MockNamesModel names) => member switch
    {
        MockMethodModel method => MethodEmitter.Implementation(method, names),
        MockAccessorsModel accessors => AccessorsEmitter.Implementation(accessors, names),
        MockEventModel @event => EventEmitter.Implementation(@event, names),
        MockStaticModel @static => Static(@static),
        _ => "",
    };

    public static Code Expectations(MockMemberModel member, MockNamesModel names) => member switch
    {
        MockMethodModel method => MethodEmitter.Expectations(method, names),
        MockAccessorsModel accessors => AccessorsEmitter.Expectations(accessors, names),
        MockEventModel @event => EventEmitter.Expectations(@event, names),
        _ => "",
    };

    public static Code Types(MockMemberModel member, MockModel mock) => member switch
    {
        MockMethodModel method => OwnTypes([method.Call], mock),
        MockAccessorsModel accessors => Blocks([AccessorsEmitter.Types(accessors, mock), OwnTypes(Calls(accessors), mock)]),
        _ => "",
    };

    /// <summary>A member of which no mock can be told what to answer.</summary>
    public static Code Static(MockStaticModel member)
    {
        var refuse = $"throw {ParameterText.Engine}::StaticMember.NotMocked(\"{member.Label}\");";
        return member.Accessors.Count == 0
            ? $"{member.Declaration} => {refuse}"
            : $"{member.Declaration} {{ {List(member.Accessors, accessor => $"{accessor} => {refuse}", " ")} }}";
    }

    private static Code OwnTypes(IEnumerable<MockCallModel> calls, MockModel mock) =>
        Blocks(calls.Where(call => call.Own is not null), call => OwnExpectationEmitter.Draw(call, call.Own!, mock.Access));

    private static IEnumerable<MockCallModel> Calls(MockAccessorsModel accessors) =>
        new[] { accessors.Getter, accessors.Setter }.OfType<MockCallModel>();
}
