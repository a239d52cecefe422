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
        {{mock.Declaration}}(global::ContractGen.Mocks.MockController mocks) : {{mock.Interface}}
            {{mock.Constraints}}
        {
            {{Lines(mock.Members, MockMemberEmitter.Field)}}

            /// <summary>Expects a call.</summary>
            {{mock.Access}} {{mock.ExpectationsName}} Expect(
                [global::System.Runtime.CompilerServices.CallerFilePath] string file = "",
                [global::System.Runtime.CompilerServices.CallerLineNumber] int line = 0) => new(this, file, line);

            {{Blocks(mock.Members, MockMemberEmitter.Implementation)}}

            {{Expectations(mock)}}
        }
        """);

    private static string Expectations(MockModel mock) => Text($$"""
        /// <summary>The calls that can be expected.</summary>
        {{mock.Access}} readonly struct {{mock.ExpectationsName}}
        {
            private readonly {{mock.TypeName}} _mock;
            private readonly string _file;
            private readonly int _line;

            internal {{mock.ExpectationsName}}({{mock.TypeName}} mock, string file, int line)
            {
                _mock = mock;
                _file = file;
                _line = line;
            }

            {{Blocks(mock.Members, MockMemberEmitter.Expectation)}}
        }
        """);
}
