using FluentAssertions;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ContractGen.Generator.Tests.Mocks;

/// <summary>Every legal shape compiles without a warning, or is refused by a diagnostic at its place.</summary>
public sealed class MockShapeTests
{
    public static TheoryData<string, string> Mocked => new()
    {
        { "IX", "public interface IX { int A(int a); }" },
        { "IX", "internal interface IX { int A(int a); }" },
        { "O.IX", "public class O { internal interface IX { int A(int a); } }" },
        { "IX<>", "public interface IX<T> { T A(T a); }" },
        { "IX<,>", "public interface IX<T, U> where T : class?, System.IDisposable, new() where U : struct, System.IComparable<U> { T A(U a); U? B(T? t); }" },
        { "IX<int>", "public interface IX<T> { T A(T a); }" },
        { "IX<string?>", "public interface IX<T> { T A(T a); System.Threading.Tasks.Task<T> B(); }" },
        { "IX", "public interface IX { int A(params int[] a); int B(string a, params object?[] b); }" },
        { "IX", "public interface IX { double A(in double c, ref readonly int d); }" },
        { "IX", "public interface IX { int A { get; set; } string B { get; init; } int C { set; } }" },
        { "IX", "public interface IX { System.Threading.Tasks.Task A(); System.Threading.Tasks.ValueTask<int> B(); System.Collections.Generic.IAsyncEnumerable<int> C(System.Threading.CancellationToken ct = default); }" },
        { "IX", "public interface IX { int A(int a, string b = \"b\\n\\\"\", System.DateTime d = default, double e = double.NaN, float f = 1.5f, decimal g = 2.5m, System.DayOfWeek h = System.DayOfWeek.Friday, long? i = 5); }" },
        { "IX", "public interface IX { int A(int a); int A(string a); int A(int a, int b); int A(object o); int A(long a); }" },
        { "IX", "public interface IA { int M(int a); int P { get; } } public interface IB { string M(int a); string P { get; } } public interface IX : IA, IB { }" },
        { "IX", "public interface IA { object M(); int P { get; } } public interface IX : IA { new string M(); new string P { get; } }" },
        { "IX", "public interface IX : System.Collections.Generic.IEnumerable<int> { }" },
        { "IX", "public interface IX { new bool Equals(object o); new int GetHashCode(); new string ToString(); new System.Type GetType(); }" },
        { "IX", "public interface IX { int Mock(); int Setup(int a); int Verify { get; } object Object { get; } int Instance(); void Returns(); void Reset(); int Expect(); int Expectations(int a); int mocks { get; } int _mock { get; } int _line(); }" },
        { "IX", "public interface IX { int @class(int @event, string @return); int @int { get; } }" },
        { "@event", "public interface @event { int A(int @await, int @record, int value, int field); }" },
        { "IX", "public interface IX { int A(int mock, int _mock, int file, int line, int _line, int _a, int result, int mocks); }" },
        { "IX", "public interface IX { int A(); int B() => A() + 1; int C => 5; static int D() => 1; static virtual int S(int a) => a; private int E() => 1; }" },
        { "IX", "public interface IX { dynamic A(dynamic d); (int a, string? b) B((int x, nint y) t); System.Collections.Generic.List<dynamic> C(System.Collections.Generic.List<dynamic> d); }" },
        { "IX", "public interface IX { [return: System.Diagnostics.CodeAnalysis.MaybeNull] string B(); [System.Diagnostics.CodeAnalysis.AllowNull] string P { get; set; } void C([System.Diagnostics.CodeAnalysis.DisallowNull] string? a, [System.Diagnostics.CodeAnalysis.AllowNull] string b); }" },
        { "IY", "public interface IX<T> where T : IX<T> { T Self(); } public interface IY : IX<IY> { }" },
        { "IX", "public interface IX { void A(int a, string? b, object c, System.Action d, int[] e, System.IDisposable f, long g, char h); }" },
        { "IX", "#nullable disable\npublic interface IX { string A(string a); string P { get; set; } System.Threading.Tasks.Task<string> T(); }\n#nullable restore\n" },
        { "IX", "public interface IX { void A(System.Nullable<int> a, int?[] b, string?[]? c, (int, string?)? d); }" },
        { "IX", "public interface IX { }" },
        { "N.M.IX", "namespace N.M { public interface IX { IX Self(); } }" },
        { "IX", "public interface IX { [System.Obsolete] int A(); int B(Old o); } [System.Obsolete] public class Old { }" },
    };

    public static TheoryData<string, string, string> Refused => new()
    {
        { "CG1010", "A<T>(T a)", "public interface IX { T A<T>(T a); }" },
        { "CG1011", "A(out", "public interface IX { bool A(out int a); }" },
        { "CG1011", "A(ref", "public interface IX { bool A(ref int a); }" },
        { "CG1012", "A();", "public interface IX { ref int A(); }" },
        { "CG1012", "A {", "public interface IX { ref readonly int A { get; } }" },
        { "CG1013", "A(", "public interface IX { int A(System.ReadOnlySpan<byte> a); }" },
        { "CG1013", "A(", "public interface IX { System.ReadOnlySpan<byte> A(int n); }" },
        { "CG1013", "A(", "public ref struct RS { } public interface IX { RS A(); }" },
        { "CG1013", "A(", "public interface IX { int A(params System.ReadOnlySpan<int> a); }" },
        { "CG1013", "A(", "public interface IX { void A(System.Runtime.CompilerServices.DefaultInterpolatedStringHandler h); }" },
        { "CG1013", "A(", "public unsafe interface IX { void A(int* p); }" },
        { "CG1013", "A(", "public unsafe interface IX { void A(delegate*<int, void> f); }" },
        { "CG1013", "A(", "public interface IS { static abstract IS Create(); } public interface IX { IS A(); }" },
        { "CG1014", "E;", "public interface IX { event System.Action E; }" },
        { "CG1015", "this", "public interface IX { int this[int a] { get; } }" },
        { "CG1016", "S(", "public interface IX { static abstract int S(int a); }" },
        { "CG1016", "+(", "public interface IX { static abstract IX operator +(IX a, IX b); }" },
        { "CG1017", "A(", "public interface IX { int A(int a1,int a2,int a3,int a4,int a5,int a6,int a7,int a8,int a9); }" },
        { "CG1001", "GenerateMock", "public abstract class IX { }" },
        { "CG1001", "GenerateMock", "public delegate int IX(string a);" },
        { "CG1004", "GenerateMock", "public interface IX { } class XMock { }" },
        { "CG1004", "GenerateMock", "[ContractGen.GenerateMock] public interface IX { }" },
    };

    [Theory]
    [MemberData(nameof(Mocked))]
    public void A_shape_is_mocked_without_a_warning(string type, string declaration)
    {
        string request = $"[assembly: ContractGen.GenerateMock(typeof({type.Replace("?", "", StringComparison.Ordinal)}))]\n";

        Diagnostic[] diagnostics = MockCompilation.Diagnose(out GeneratorDriverRunResult result, request + declaration);

        diagnostics.Should().BeEmpty();
        result.GeneratedTrees.Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_shape_that_cannot_be_mocked_is_refused_at_its_place(string id, string place, string declaration)
    {
        string source = "[assembly: ContractGen.GenerateMock(typeof(IX))]\n" + declaration;

        Diagnostic diagnostic = MockCompilation.Diagnose(out GeneratorDriverRunResult result, source).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be(id);
        int expected = place == "GenerateMock" ? 0 : 1;
        diagnostic.Location.GetLineSpan().StartLinePosition.Line.Should().Be(expected);
        source[diagnostic.Location.SourceSpan.Start..].Should().MatchRegex(place == "GenerateMock" ? "^ContractGen" : "^" + System.Text.RegularExpressions.Regex.Escape(place));
        result.GeneratedTrees.Should().HaveCount(id == "CG1004" && declaration.Contains("GenerateMock", StringComparison.Ordinal) ? 1 : 0);
    }

    [Fact]
    public void An_interface_with_300_methods_is_mocked()
    {
        string methods = string.Concat(Enumerable.Range(0, 300).Select(i => $"int M{i}(int a, string b);\n"));

        MockCompilation.Diagnose(out _, $"[ContractGen.GenerateMock] public interface IX {{ {methods} }}").Should().BeEmpty();
    }
}
