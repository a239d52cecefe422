using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>Draws the three places of a member: its field, its implementation, and what a test expects it by.</summary>
internal static class MockMemberEmitter
{
    private const string Engine = "global::ContractGen.Mocks";

    public static string Field(MockMemberModel member) => member switch
    {
        MockMethodModel { Result: { } result } method => Text($"""
            private readonly {Engine}.MockFunction<{Args(method)}, {result.Type}> {method.Field} = new(mocks, "{method.Label}", [{Names(method)}], {Engine}.ResultShape.{result.Shape});
            """),
        MockMethodModel method => Text($"""
            private readonly {Engine}.MockAction<{Args(method)}> {method.Field} = new(mocks, "{method.Label}", [{Names(method)}]);
            """),
        MockPropertyModel { CanRead: false } property => Text($"""
            private readonly {Engine}.MockSetter<{property.Result.Type}> {property.Field} = new(mocks, "{property.Label}");
            """),
        MockPropertyModel property => Text($"""
            private readonly {Engine}.{PropertyKind(property)}<{property.Result.Type}> {property.Field} = new(mocks, "{property.Label}", {Engine}.ResultShape.{property.Result.Shape});
            """),
        _ => "",
    };

    public static string Implementation(MockMemberModel member) => member switch
    {
        MockMethodModel method => Text($"""
            {method.Result?.Type ?? "void"} {method.Interface}.{method.Name}({List(method.Parameters, parameter => $"{parameter.Modifier}{parameter.Type} {parameter.Name}")}) => {method.Field}.Invoke({Values(method)});
            """),
        MockPropertyModel property => Text($$"""
            {{property.Result.Type}} {{property.Interface}}.{{property.Name}} { {{Accessors(property)}} }
            """),
        _ => "",
    };

    public static string Expectation(MockMemberModel member) => member switch
    {
        MockMethodModel method => Lines([MethodExpectation(method), .. method.Overloads.Select(overload => RawExpectation(method, overload))], text => text),
        MockPropertyModel property => Text($"""
            public {New(property)}{Engine}.{PropertyKind(property).Substring("Mock".Length)}Expectations<{property.Result.Type}> {property.ExpectName} => _mock.{property.Field}.Expect(_file, _line);
            """),
        _ => "",
    };

    private static string MethodExpectation(MockMethodModel method) => Text($"""
        {Priority(method.Priority)}
        public {New(method)}{ExpectationType(method)} {method.ExpectName}({List(method.Parameters, ArgParameter)}) => {This(method)}_mock.{method.Field}.Expect({Engine}.Match.All({List(method.Parameters, Given)}), {This(method)}_file, {This(method)}_line);
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
        method.Parameters.Any(parameter => parameter.Name is "_mock" or "_file" or "_line") ? "this." : "";

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
        property.Setter is null ? "MockGetter" : property.CanRead ? "MockProperty" : "MockSetter";

    private static string Accessors(MockPropertyModel property) => (property.CanRead, property.Setter) switch
    {
        (true, null) => $"get => {property.Field}.Get();",
        (false, _) => $"{property.Setter} => {property.Field}.Set(value);",
        _ => $"get => {property.Field}.Get(); {property.Setter} => {property.Field}.Set(value);",
    };
}
