using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;
using static ContractGen.Generator.Emit.Mocks.ParameterText;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>Draws the file and the class of a mock.</summary>
internal static class MockEmitter
{
    public static Code Draw(MockModel mock) => Text($"""
        {SourceFile.Header}
        #pragma warning disable CS0612, CS0618, CS0672 // the mocked type may use obsolete types and members
        #pragma warning disable CS0693 // the mocked type may name a type parameter as the type around it does
        #pragma warning disable CS1591 // the mocked type is documented, the mock of it need not be
        #pragma warning disable CS8600, CS8601, CS8603, CS8604, CS8607 // the mocked type may disallow null by an attribute
        #pragma warning disable CS8765, CS8769 // the mocked type may allow null by an attribute
        {(mock.Members.Any(HidesObject) ? "#pragma warning disable CS0109 // not every overload of Equals hides that of object" : "")}
        {Lines(mock.Suppressed, id => $"#pragma warning disable {id}")}

        using {Engine} = global::ContractGen.Mocks;

        {InNamespace(mock)}

        """);

    private static bool HidesObject(MockMemberModel member) => member switch
    {
        MockMethodModel method => method.Expect.HidesObject,
        MockAccessorsModel accessors => accessors.Expect.HidesObject,
        _ => false,
    };

    private static Code InNamespace(MockModel mock) => mock.Namespace.Length == 0 ? InContainers(mock, 0) : Text($$"""
        namespace {{mock.Namespace}}
        {
            {{InContainers(mock, 0)}}
        }
        """);

    private static Code InContainers(MockModel mock, int depth) => depth == mock.Containers.Count ? Class(mock) : Text($$"""
        {{mock.Containers[depth]}}
        {
            {{InContainers(mock, depth + 1)}}
        }
        """);

    private static Code Class(MockModel mock) => Text($$"""
        /// <summary>A mock of {{DocText.Of(mock.Base.Type)}}.</summary>
        {{mock.Declaration}}{{MockConstruction.Header(mock)}}
            {{mock.Constraints}}
        {
            {{Lines(mock.Members, MockMemberEmitter.Fields)}}
            {{MockConstruction.State(mock)}}

            {{StructureEmitter.Draw(mock)}}

            {{Entry(mock)}}

            {{MockConstruction.Identity(mock)}}

            {{Blocks(mock.Members, member => MockMemberEmitter.Implementation(member, mock.Names))}}

            {{Blocks([Expectations(mock), CallLogEmitter.Type(mock), EventEmitter.Types(mock), .. mock.Members.Select(member => MockMemberEmitter.Types(member, mock)), Defaults(mock)])}}
        }
        """);

    private static Code Entry(MockModel mock) => Text($$"""
        /// <summary>Expects a call.</summary>
        {{mock.Access}} {{mock.Names.Expectations}} {{mock.Names.Expect}}(
            [global::System.Runtime.CompilerServices.CallerFilePath] string file = "",
            [global::System.Runtime.CompilerServices.CallerLineNumber] int line = 0) => new(this, new(file, line, isStub: false));

        /// <summary>Answers calls that nothing else takes: any times, the newest answer first, without verification.</summary>
        {{mock.Access}} {{mock.Names.Expectations}} {{mock.Names.Stub}}(
            [global::System.Runtime.CompilerServices.CallerFilePath] string file = "",
            [global::System.Runtime.CompilerServices.CallerLineNumber] int line = 0) => new(this, new(file, line, isStub: true));

        /// <summary>What the mock does with a call that no expectation takes.</summary>
        {{mock.Access}} {{Engine}}::MockMode {{mock.Names.Mode}} { get => {{mock.Names.State}}.Mode; init => {{mock.Names.State}}.Mode = value; }

        /// <summary>The codec through which contracts travel on their way to and from the test, as if the mocked object were remote.</summary>
        {{mock.Access}} global::ContractGen.Formats.IContractCodec? {{mock.Names.Wire}} { get => {{mock.Names.State}}.Wire; init => {{mock.Names.State}}.Wire = value; }

        {{CallLogEmitter.Property(mock)}}

        {{MockConstruction.Registration(mock)}}
        """);

    private static Code Expectations(MockModel mock) => Text($$"""
        /// <summary>The calls that can be expected.</summary>
        {{mock.Access}} readonly struct {{mock.Names.Expectations}}
        {
            private readonly {{mock.TypeName}} {{mock.Names.Mock}};
            private readonly {{Engine}}::ExpectationSite {{mock.Names.Site}};

            internal {{mock.Names.Expectations}}({{mock.TypeName}} mock, {{Engine}}::ExpectationSite site)
            {
                {{mock.Names.Mock}} = mock;
                {{mock.Names.Site}} = site;
            }

            {{Blocks(mock.Members, member => MockMemberEmitter.Expectations(member, mock.Names))}}
        }
        """);

    private static Code Defaults(MockModel mock) => mock.Base is not MockInterfaceModel { HasForwards: true } @interface ? "" : Text($$"""
        /// <summary>Runs the bodies that the interface has itself; what they call goes to the mock.</summary>
        private sealed class {{@interface.DefaultsName}}({{mock.TypeName}} mock) : {{@interface.Type}}
        {
            private readonly {{mock.TypeName}} _mock = mock;

            {{Lines(@interface.Forwards, Forward)}}
            {{Lines(mock.Members.OfType<MockStaticModel>(), MockMemberEmitter.Static)}}
        }
        """);

    private static Code Forward(MockForwardModel member) => member.HasAccessors
        ? $"{member.Attributes}{member.Declaration} {{ {List(member.Bodies, body => body, " ")} }}"
        : $"{member.Attributes}{member.Declaration} => {member.Bodies[0]};";
}
