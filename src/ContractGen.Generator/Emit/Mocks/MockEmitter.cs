using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>Draws the class that mocks an interface.</summary>
internal static class MockEmitter
{
    public static string Draw(MockModel mock) => Text($"""
        {SourceFile.Header}
        #pragma warning disable CS0612, CS0618 // the interface may use obsolete types and members
        #pragma warning disable CS1591 // the interface is documented, the mock of it need not be
        #pragma warning disable CS8601, CS8603, CS8604 // the interface may disallow null by an attribute
        #pragma warning disable CS8769 // the interface may allow null by an attribute
        {(mock.Members.Count == 0 ? "#pragma warning disable CS9113 // there is nothing to expect" : "")}
        {(mock.Members.Any(member => member.HidesObject) ? "#pragma warning disable CS0109 // not every overload of Equals hides that of object" : "")}

        {InNamespace(mock)}

        """);

    private static string InNamespace(MockModel mock) => mock.Namespace.Length == 0 ? InContainers(mock, 0) : Text($$"""
        namespace {{mock.Namespace}}
        {
            {{InContainers(mock, 0)}}
        }
        """);

    private static string InContainers(MockModel mock, int depth) => depth == mock.Containers.Count ? Class(mock) : Text($$"""
        {{mock.Containers[depth]}}
        {
            {{InContainers(mock, depth + 1)}}
        }
        """);

    private static string Class(MockModel mock) => Text($$"""
        /// <summary>A mock of {{mock.Interface.Replace("<", "{").Replace(">", "}")}}.</summary>
        {{mock.Declaration}}(global::ContractGen.Mocks.MockController mocks) : {{mock.Interface}}, global::ContractGen.Mocks.IMock<{{mock.Interface}}>
            {{mock.Constraints}}
        {
            private readonly global::ContractGen.Mocks.MockState<{{mock.Interface}}> _mock = new(mocks);
            {{Lines(mock.Members, MockMemberEmitter.Field)}}

            /// <summary>Expects a call.</summary>
            {{mock.Access}} {{mock.ExpectationsName}} Expect(
                [global::System.Runtime.CompilerServices.CallerFilePath] string file = "",
                [global::System.Runtime.CompilerServices.CallerLineNumber] int line = 0) => new(this, new(file, line, isStub: false));

            /// <summary>Answers calls that nothing else takes: any times, the newest answer first, without verification.</summary>
            {{mock.Access}} {{mock.ExpectationsName}} Stub(
                [global::System.Runtime.CompilerServices.CallerFilePath] string file = "",
                [global::System.Runtime.CompilerServices.CallerLineNumber] int line = 0) => new(this, new(file, line, isStub: true));

            /// <summary>What the mock does with a call that no expectation takes.</summary>
            {{mock.Access}} global::ContractGen.Mocks.MockMode Mode { get => _mock.Mode; init => _mock.Mode = value; }

            global::ContractGen.Mocks.MockState<{{mock.Interface}}> global::ContractGen.Mocks.IMock<{{mock.Interface}}>.State => _mock;

            {{Blocks(mock.Members, member => MockMemberEmitter.Implementation(member, mock))}}

            {{Expectations(mock)}}
        }
        """);

    private static string Expectations(MockModel mock) => Text($$"""
        /// <summary>The calls that can be expected.</summary>
        {{mock.Access}} readonly struct {{mock.ExpectationsName}}
        {
            private readonly {{mock.TypeName}} _mock;
            private readonly global::ContractGen.Mocks.ExpectationSite _site;

            internal {{mock.ExpectationsName}}({{mock.TypeName}} mock, global::ContractGen.Mocks.ExpectationSite site)
            {
                _mock = mock;
                _site = site;
            }

            {{Blocks(mock.Members, MockMemberEmitter.Expectation)}}
        }
        """);
}
