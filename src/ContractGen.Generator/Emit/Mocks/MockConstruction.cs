using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;
using static ContractGen.Generator.Emit.Mocks.ParameterText;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>Draws how a mock is created, and how it becomes what it mocks.</summary>
internal static class MockConstruction
{
    /// <summary>The primary constructor, unless there is a choice of constructors, and the bases.</summary>
    public static string Header(MockModel mock) => mock.Base switch
    {
        MockInterfaceModel { IsTypeArgument: true } @interface => $"({Controller(mock)}) : {@interface.Type}, {Engine}::IMock<{@interface.Type}>",
        MockInterfaceModel @interface => $"({Controller(mock)}) : {@interface.Type}, {Engine}::IMock",
        MockClassModel @class when HasPrimary(@class) => $"({Parameters(mock, @class.Constructors[0])}) : {@class.Type}({@class.Constructors[0].Arguments}), {Engine}::IMock<{@class.Type}>",
        MockClassModel @class => $" : {@class.Type}, {Engine}::IMock<{@class.Type}>",
        _ => $"({Controller(mock)}) : {Engine}::IMock<{mock.Base.Type}>",
    };

    /// <summary>The field for the mock's state, and what fills it.</summary>
    public static Code State(MockModel mock)
    {
        var type = mock.Base is MockInterfaceModel { IsTypeArgument: false } ? "object" : mock.Base.Type;
        var field = $"private readonly {Engine}::MockState<{type}> {mock.Names.State}";
        return mock.Base is MockClassModel @class && !HasPrimary(@class)
            ? Text($"""
                {field};

                {Blocks(@class.Constructors, constructor => Constructor(mock, constructor))}
                """)
            : $"{field} = new({mock.Names.Mocks});";
    }

    /// <summary>The members by which the mock is known to the engine, or by which it becomes what it mocks.</summary>
    public static Code Identity(MockModel mock) => mock.Base switch
    {
        MockInterfaceModel { IsTypeArgument: false } => $"{Engine}::MockState {Engine}::IMock.State => {mock.Names.State};",
        MockDelegateModel @delegate => Text($"""
            {StateOf(mock)}

            /// <summary>The mock as what it mocks.</summary>
            public static implicit operator {@delegate.Type}({mock.TypeName} mock) => mock.Invoke;
            """),
        _ => StateOf(mock),
    };

    /// <summary>Lets loose mocks return this mock where the interface is asked for.</summary>
    public static Code Registration(MockModel mock) =>
        mock.Base is not MockInterfaceModel { IsTypeArgument: true } @interface || mock.Containers.Count > 0 || mock.TypeName.Contains('<') ? "" : Text($"""
            [global::System.Runtime.CompilerServices.ModuleInitializer]
            internal static void {mock.Names.Register}() => {Engine}::MockFactory<{@interface.Type}>.Create ??= static mocks => new {mock.TypeName}(mocks);
            """);

    private static string StateOf(MockModel mock) =>
        $"{Engine}::MockState<{mock.Base.Type}> {Engine}::IMock<{mock.Base.Type}>.State => {mock.Names.State};";

    private static Code Constructor(MockModel mock, MockConstructorModel constructor) => Text($"""
        /// <summary>Creates the mock.</summary>
        public {mock.Name}({Parameters(mock, constructor)})
            : base({constructor.Arguments}) => {mock.Names.State} = new({mock.Names.Mocks});
        """);

    // A record's primary constructor would make properties.
    private static bool HasPrimary(MockClassModel @class) => @class is { Constructors.Count: 1, IsRecord: false };

    private static string Controller(MockModel mock) => $"{Engine}::MockController {mock.Names.Mocks}";

    private static string Parameters(MockModel mock, MockConstructorModel constructor) =>
        Controller(mock) + (constructor.Parameters.Length == 0 ? "" : ", " + constructor.Parameters);
}
