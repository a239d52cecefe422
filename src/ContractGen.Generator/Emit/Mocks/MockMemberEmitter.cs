using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>Draws the three places of a member: its field, its implementation, and what a test expects it by.</summary>
internal static class MockMemberEmitter
{
    private const int MaxTupleItems = 7;
    private const string Engine = "global::ContractGen.Mocks";
    private const string Empty = "global::System.ValueTuple";

    public static string Field(MockMemberModel member) => member switch
    {
        MockMethodModel { Result: { } result } method => Text($"""
            private static readonly {Engine}.MockFunction<{Args(method)}, {result.Type}> s{method.Field} = new("{method.Label}", [{Names(method)}], {Engine}.ResultShape.{result.Shape});
            private {Engine}.ExpectationList<{Args(method)}, {result.Type}> {method.Field};
            """),
        MockMethodModel method => Text($"""
            private static readonly {Engine}.MockAction<{Args(method)}> s{method.Field} = new("{method.Label}", [{Names(method)}]);
            private {Engine}.ExpectationList<{Args(method)}, {Engine}.Nothing> {method.Field};
            """),
        MockPropertyModel property => Lines([Getter(property), Setter(property)], text => text),
        _ => "",
    };

    private static string Getter(MockPropertyModel property) => !property.CanRead ? "" : Text($"""
        private static readonly {Engine}.MockFunction<{Empty}, {property.Result.Type}> s{property.Field}Get = new("{property.Label}", [], {Engine}.ResultShape.{property.Result.Shape}, {Engine}.CallForm.Get);
        private {Engine}.ExpectationList<{Empty}, {property.Result.Type}> {property.Field}Get;
        """);

    private static string Setter(MockPropertyModel property) => property.Setter is null ? "" : Text($"""
        private static readonly {Engine}.MockAction<{Empty}<{property.Result.Type}>> s{property.Field}Set = new("{property.Label}", [], {Engine}.CallForm.Set);
        private {Engine}.ExpectationList<{Empty}<{property.Result.Type}>, {Engine}.Nothing> {property.Field}Set;
        """);

    public static string Implementation(MockMemberModel member, MockModel mock) => member switch
    {
        MockMethodModel { Result: { } result } method => Text($"""
            {result.Type} {method.Interface}.{method.Name}({Parameters(method)}) => {Take(method)}, out var {Result(method)}) ? {Result(method)} : {Forward(method, mock)};
            """),
        MockMethodModel method => Text($$"""
            void {{method.Interface}}.{{method.Name}}({{Parameters(method)}})
            {
                if (!{{Take(method)}}, out _))
                {
                    {{Forward(method, mock)}};
                }
            }
            """),
        MockPropertyModel property => Text($$"""
            {{property.Result.Type}} {{property.Interface}}.{{property.Name}}
            {
                {{Reading(property, mock)}}
                {{Writing(property, mock)}}
            }
            """),
        _ => "",
    };

    private static string Reading(MockPropertyModel property, MockModel mock) => !property.CanRead ? "" : Text($"""
        get => {property.Field}Get.Take(_mock, s{property.Field}Get, default, out var result) ? result : {Target(property, mock)}.{property.Name};
        """);

    // An init accessor of the target cannot be called: what it would set stays as it is.
    private static string Writing(MockPropertyModel property, MockModel mock) => property.Setter switch
    {
        null => "",
        "init" => Text($"""
            init => {property.Field}Set.Take(_mock, s{property.Field}Set, new(value), out _);
            """),
        _ => Text($$"""
            set
            {
                if (!{{property.Field}}Set.Take(_mock, s{{property.Field}}Set, new(value), out _))
                {
                    {{Target(property, mock)}}.{{property.Name}} = value;
                }
            }
            """),
    };

    private static string Take(MockMethodModel method) => $"{This(method)}{method.Field}.Take({This(method)}_mock, s{method.Field}, {Values(method)}";

    private static string Forward(MockMethodModel method, MockModel mock) =>
        $"{Target(method, mock, This(method))}.{method.Name}({List(method.Parameters, parameter => (parameter.Modifier.Length == 0 ? "" : "in ") + parameter.Name)})";

    // Base interfaces may have members of the same name.
    private static string Target(MockMemberModel member, MockModel mock, string @this = "") =>
        member.Interface == mock.Interface ? @this + "_mock.Target" : $"(({member.Interface}){@this}_mock.Target)";

    private static string Parameters(MockMethodModel method) =>
        List(method.Parameters, parameter => $"{parameter.Modifier}{parameter.Type} {parameter.Name}");

    // A parameter may be named as the result would be.
    private static string Result(MockMethodModel method)
    {
        var name = "result";
        while (method.Parameters.Any(parameter => parameter.Name == name))
        {
            name += "_";
        }

        return name;
    }

    public static string Expectation(MockMemberModel member) => member switch
    {
        MockMethodModel method => Lines([MethodExpectation(method), .. method.Overloads.Select(overload => RawExpectation(method, overload))], text => text),
        MockPropertyModel property => Text($"""
            public {New(property)}{Engine}.{PropertyKind(property)}Expectations<{property.Result.Type}> {property.ExpectName} => {PropertyExpectations(property)};
            """),
        _ => "",
    };

    private static string MethodExpectation(MockMethodModel method) => Text($"""
        {Priority(method.Priority)}
        public {New(method)}{ExpectationType(method)} {method.ExpectName}({List(method.Parameters, ArgParameter)}) => s{method.Field}.Expect({This(method)}_mock._mock, ref {This(method)}_mock.{method.Field}, {Matcher([.. method.Parameters])}, {This(method)}_site);
        """);

    // Parameters before a plain value cannot be left out.
    private static string RawExpectation(MockMethodModel method, RawOverloadModel overload)
    {
        var last = overload.IsRaw.ToList().LastIndexOf(true);
        var parameters = method.Parameters.Select((parameter, i) =>
            overload.IsRaw[i] ? $"{(parameter.IsParams ? "params " : "")}{parameter.Type} {parameter.Name}"
            : i < last ? $"{Engine}.Arg<{parameter.Type}> {parameter.Name}"
            : ArgParameter(parameter));
        var arguments = method.Parameters.Select((parameter, i) =>
            overload.IsRaw[i] ? $"{Engine}.Arg.Is<{parameter.Type}>({parameter.Name})" : parameter.Name);
        return Text($"""
            {Priority(overload.Priority)}
            public {New(method)}{ExpectationType(method)} {method.ExpectName}({List(parameters, text => text)}) => {method.ExpectName}({List(arguments, text => text)});
            """);
    }

    private static string This(MockMethodModel method) =>
        method.Parameters.Any(parameter => parameter.Name is "_mock" or "_site") ? "this." : "";

    private static string Priority(int priority) =>
        priority == 0 ? "" : $"[global::System.Runtime.CompilerServices.OverloadResolutionPriority({priority})]";

    private static string New(MockMemberModel member) => member.HidesObject ? "new " : "";

    private static string ArgParameter(MockParameterModel parameter) =>
        $"{Engine}.Arg<{parameter.Type}> {parameter.Name}{(parameter.LeftOut is null ? "" : " = default")}";

    private static string Given(MockParameterModel parameter) =>
        parameter.LeftOut is null ? parameter.Name : $"{parameter.Name}.{parameter.LeftOut}";

    private static string ExpectationType(MockMethodModel method) =>
        $"{Engine}.Expectation<{Args(method)}{(method.Result is null ? "" : ", " + method.Result.Type)}>";

    private static string Args(MockMethodModel method) => method.Parameters.Count switch
    {
        0 => "global::System.ValueTuple",
        1 => $"global::System.ValueTuple<{method.Parameters[0].Type}>",
        _ => $"({List(method.Parameters, parameter => parameter.Type)})",
    };

    private static string Values(MockMethodModel method) => method.Parameters.Count switch
    {
        0 => "default",
        1 => $"new({method.Parameters[0].Name})",
        _ => $"({List(method.Parameters, parameter => parameter.Name)})",
    };

    private static string Names(MockMethodModel method) => List(method.Parameters, parameter => $"\"{parameter.PlainName}\"");

    private static string PropertyKind(MockPropertyModel property) =>
        property.Setter is null ? "Getter" : property.CanRead ? "Property" : "Setter";

    private static string PropertyExpectations(MockPropertyModel property)
    {
        var getter = $"new(_mock._mock, s{property.Field}Get, ref _mock.{property.Field}Get, _site)";
        var setter = $"new(_mock._mock, s{property.Field}Set, ref _mock.{property.Field}Set, _site)";
        return property.Setter is null ? getter : property.CanRead ? $"new({getter}, {setter})" : setter;
    }

    // The runtime matches seven arguments at once; what is beyond them is one argument more, as in a tuple.
    private static string Matcher(IReadOnlyList<MockParameterModel> parameters) => parameters.Count <= MaxTupleItems
        ? $"{Engine}.Match.All({List(parameters, Given)})"
        : $"{Engine}.Match.All({List(parameters.Take(MaxTupleItems), Given)}, {Matcher([.. parameters.Skip(MaxTupleItems)])})";
}
