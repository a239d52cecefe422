using ContractGen.Generator.Model.Mocks;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>How one parameter is spelled in each of the places that a mocked call has.</summary>
internal static class ParameterText
{
    /// <summary>The alias of the engine's namespace in generated files: with <c>::</c> behind it nothing that users name can hide it.</summary>
    public const string Engine = "CgMocks";

    /// <summary>Whether the engine is given the parameter's place on the stack instead of its value.</summary>
    public static bool HasPlace(MockParameterModel parameter) =>
        parameter.Reference is MockReference.Ref or MockReference.Out || IsRefStruct(parameter.Carrier);

    public static bool IsRefStruct(MockCarrier carrier) =>
        carrier is MockCarrier.Span or MockCarrier.ReadOnlySpan or MockCarrier.RefStruct;

    /// <summary>The type of a value as the engine sees it.</summary>
    public static string Stored(MockCarrier carrier, string type) => carrier switch
    {
        MockCarrier.Address => "nint",
        MockCarrier.Object => "object",
        _ => type,
    };

    public static string Stored(MockParameterModel parameter) => Stored(parameter.Carrier, parameter.Type);

    /// <summary>The type of the parameter among the arguments of a call.</summary>
    public static string Item(MockParameterModel parameter) =>
        HasPlace(parameter) ? $"{Engine}::Place<{Stored(parameter)}>" : Stored(parameter);

    /// <summary>The parameter as the member declares it.</summary>
    public static string Declaration(MockParameterModel parameter) => $"{parameter.Modifiers}{parameter.Type} {parameter.Name}";

    /// <summary>The parameter as the delegate declares it that handles a call.</summary>
    public static string Handled(MockParameterModel parameter) => $"{parameter.Modifiers}{Stored(parameter)} {parameter.Name}";

    /// <summary>The argument that passes the parameter on to a member with the same signature.</summary>
    public static string Passed(MockParameterModel parameter) => Keyword(parameter) + parameter.Name;

    /// <summary>The argument of a handler that is the parameter, taken from the arguments of a call.</summary>
    public static string Unpacked(MockParameterModel parameter, string item) =>
        Keyword(parameter) + item + (HasPlace(parameter) ? ".Value" : "");

    /// <summary>What a test gives for the parameter.</summary>
    public static string Argument(MockParameterModel parameter) => parameter.Carrier switch
    {
        MockCarrier.Span or MockCarrier.ReadOnlySpan => $"{Engine}::SpanArg<{parameter.Element}>",
        MockCarrier.RefStruct => $"{Engine}::RefStructArg<{parameter.Type}>",
        _ => $"{Engine}::Arg<{Stored(parameter)}>",
    };

    /// <summary>How what a test gave becomes a matcher of the parameter.</summary>
    public static string Matcher(MockParameterModel parameter)
    {
        var given = parameter.LeftOut is null ? parameter.Name : $"{parameter.Name}.{parameter.LeftOut}";
        return parameter switch
        {
            { Reference: MockReference.Out } => $"{Engine}::Place.Any<{Stored(parameter)}>()",
            { Carrier: MockCarrier.Span } => $"{Engine}::Place.OfSpan({given})",
            { Carrier: MockCarrier.ReadOnlySpan } => $"{Engine}::Place.OfReadOnlySpan({given})",
            { Carrier: MockCarrier.RefStruct } or { Reference: MockReference.Ref } => $"{Engine}::Place.Of({given})",
            _ => given,
        };
    }

    /// <summary>The parameter's value, or its place, as the engine is given it.</summary>
    public static string Value(MockParameterModel parameter, string local) => parameter switch
    {
        { Reference: MockReference.Out } => $"{Engine}::Place.ToFill<{Stored(parameter)}>(ref {local})",
        { Carrier: MockCarrier.Span } => $"{Engine}::Place.OfSpan<{parameter.Element}>(ref {local})",
        { Carrier: MockCarrier.ReadOnlySpan } => $"{Engine}::Place.OfReadOnlySpan<{parameter.Element}>(ref {local})",
        { Carrier: MockCarrier.RefStruct } => $"{Engine}::Place.OfRefStruct<{parameter.Type}>(ref {local})",
        { Reference: MockReference.Ref } => $"{Engine}::Place.Of<{Stored(parameter)}>(ref {local})",
        { Carrier: MockCarrier.Address or MockCarrier.Object } => $"({Stored(parameter)}){parameter.Name}",
        _ => parameter.Name,
    };

    /// <summary>The type by which a test gives a new value for a parameter; null where the call cannot write it. What cannot be kept is made anew.</summary>
    public static string? Settable(MockParameterModel parameter) => parameter switch
    {
        { Reference: not (MockReference.Ref or MockReference.Out) } => null,
        { Carrier: MockCarrier.RefStruct } => $"global::System.Func<{parameter.Type}>",
        { Carrier: MockCarrier.Span or MockCarrier.ReadOnlySpan } => parameter.Element + "[]",
        _ => Stored(parameter),
    };

    private static string Keyword(MockParameterModel parameter) => parameter.Reference switch
    {
        MockReference.In => "in ",
        MockReference.Ref => "ref ",
        MockReference.Out => "out ",
        _ => "",
    };
}
