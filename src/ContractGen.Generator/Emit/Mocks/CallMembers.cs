using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;
using static ContractGen.Generator.Emit.Mocks.CallText;
using static ContractGen.Generator.Emit.Mocks.ParameterText;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>Draws what holds the expectations of a call: what is constant about it, and each mock's own list.</summary>
internal static class CallMembers
{
    public static Code Draw(MockCallModel call)
    {
        if (call.Generic is not { } generic)
        {
            return Fields(call);
        }

        return Lines(
            [
                $"private readonly {Engine}::MockGenericMethod {call.Field} = new(\"{call.Label}\");",
                generic.AnyField is null ? "" : Fields(Erased(call, generic.AnyField)),
            ]);
    }

    /// <summary>The method that finds the expectations for one combination of type arguments.</summary>
    public static Code Of(MockCallModel call, MockGenericModel generic) => Text($"""
        private {GenericMember(call)} {generic.Of}{generic.List}()
            {generic.Constraints}
            => {call.Field}.Of(typeof({generic.Key}), static name => new {GenericMember(call)}({New("name", call)}));
        """);

    /// <summary>The call for any type arguments: what is of a type parameter's type is an object.</summary>
    public static MockCallModel Erased(MockCallModel call, string field) => call with
    {
        Field = field,
        Parameters = call.Parameters.Select(Erased).ToEquatableArray(),
        Result = call.Result is { IsErased: true } result ? result with { Type = "object?", Shape = "ResultShape.Optional<object?>()" } : call.Result,
        Generic = null,
        LogName = null,
    };

    private static MockParameterModel Erased(MockParameterModel parameter) =>
        parameter.IsErased ? parameter with { Type = "object?", LeftOut = "OfObject()" } : parameter;

    private static Code Fields(MockCallModel call) => Text($"""
        private static readonly {Member(call)} s{call.Field} = {New($"\"{call.Label}\"", call)};
        private {Engine}::ExpectationList<{Args(call)}, {Result(call) ?? Engine + "::Nothing"}> {call.Field};
        """);

    private static string New(string name, MockCallModel call)
    {
        string?[] arguments =
        [
            name,
            $"[{Names(call)}]",
            Result(call) is null ? null : $"{Engine}::{call.Result!.Shape}",
            call.Form.Length == 0 ? null : $"{Engine}::CallForm.{call.Form}",
            Traits(call) is { Length: > 0 } traits ? $"traits: {traits}" : null,
        ];
        return $"new({List(arguments.OfType<string>(), argument => argument)}){CallLogEmitter.Recorder(call)}";
    }

    private static string Traits(MockCallModel call) => string.Join(
        " | ",
        new[] { call.HasBody ? $"{Engine}::CallTraits.HasBody" : "", HasPlaces(call) ? $"{Engine}::CallTraits.HasPlaces" : "", call.LogName is null ? $"{Engine}::CallTraits.IsErased" : "" }.Where(trait => trait.Length > 0));
}
