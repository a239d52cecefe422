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
        { "IX", "public interface IX { T A<T>(T a); }" },
        { "IX", "public interface IX { T A<T, U>(U a) where T : class, new() where U : struct, System.IComparable<U>; }" },
        { "IX", "public interface IX { T? A<T>(T? a) where T : class; T? B<T>(T? b); T? C<T>(T? c) where T : struct; System.Threading.Tasks.Task<T?> D<T, U>(System.Func<T?, U> d) where T : System.IDisposable; }" },
        { "IX", "public interface IX { bool A(out int a, ref string b, in double c, ref readonly int d); void B(out string? a, string b = \"x\"); }" },
        { "IX", "public interface IX { int A(System.ReadOnlySpan<byte> a, System.Span<char> b); }" },
        { "IX", "public interface IX { System.ReadOnlySpan<byte> A(int n); System.Span<byte> B(); }" },
        { "IX", "public ref struct RS { public int V; } public interface IX { int A(RS a); RS B(in RS a, ref RS b, out RS c); }" },
        { "IX", "public interface IX { void A(out System.ReadOnlySpan<byte> a); void B(ref System.Span<int> a, scoped System.Span<int> b); }" },
        { "IX", "public ref struct RS { } public interface IX { void M(); event System.EventHandler<RS> E; }" },
        { "IX", "public interface IX { void A<T>(T a) where T : allows ref struct; T B<T>(scoped T a, out T b) where T : struct, allows ref struct; }" },
        { "IX", "public interface IX { int A(params System.ReadOnlySpan<int> a); int B(params System.Collections.Generic.List<int> a); }" },
        { "IX", "public interface IX { void A(System.Runtime.CompilerServices.DefaultInterpolatedStringHandler h); }" },
        { "IX", "public interface IX { ref int A(); ref readonly int B(); ref string C { get; } ref readonly int this[int i] { get; } ref int D(out int a); }" },
        { "IX", "public unsafe interface IX { void A(int* p); void B(delegate*<int, void> f); int* C(int*[] a, out int* b); int* P { get; set; } void V(void* a, ref byte** b); }" },
        { "IX", "public interface IX { int this[int a] { get; set; } string this[string a, int b] { get; } System.IDisposable this[System.IDisposable a] { set; } }" },
        { "IX", "public delegate void Dd(int a, string b); public interface IX { void M(); event Dd E1; event System.Action E2; event System.EventHandler<int>? E3; event System.Func<int, System.Threading.Tasks.Task> E4; event System.Func<string> E5; }" },
        { "IX", "public delegate int Dd(ref int a, out string b, System.Span<int> c); public interface IX { event Dd E; }" },
        { "IX", "public interface IX { int A(int a); int A(ref int a); int A<T>(T a); int A<T, U>(T a); void A(out long a, int b); }" },
        { "IX", "public interface IX { int A(); int B() => A() + 1; int C => 5; int this[int a] { get => a; set { } } event System.Action E { add { } remove { } } }" },
        { "IX", "public interface IA { void M() { } int P { get; } } public interface IX : IA { abstract void IA.M(); int IA.P => 5; void N(out int a) => a = 1; System.ReadOnlySpan<int> S<T>(scoped System.Span<T> s) => default; }" },
        { "IX", "public interface IX { static abstract int S(int a); int A(); static abstract int P { get; set; } static abstract event System.Action E; static virtual int V(int a) => a; }" },
        { "IX<>", "public interface IX<T> where T : IX<T> { static abstract T operator +(T a, T b); static abstract explicit operator checked int(T a); static abstract explicit operator int(T a); static abstract bool operator true(T a); static abstract bool operator false(T a); T Self(); }" },
        { "IX", "public interface IS { static abstract IS Create(); } public interface IX { IS A(IS a, out IS b); IS P { get; set; } }" },
        { "IX", "public interface IX { [System.Obsolete(\"x\", true)] int A(); int B(); [System.Obsolete(\"x\", true)] int C() => 1; [System.Obsolete(\"x\", true)] int P { get; set; } }" },
        { "IX", "public interface IX { int A(int a1,int a2,int a3,int a4,int a5,int a6,int a7,int a8,int a9,int a10,int a11,int a12,int a13,int a14,int a15,int a16,int a17,int a18,int a19,int a20); int B(int a1,int a2,int a3,int a4,int a5,int a6,int a7,int a8); bool C(int a1,int a2,int a3,int a4,int a5,int a6,int a7,int a8, out int a9); }" },
        { "IX", "public interface IX { void A(scoped System.Span<int> a, scoped ref int b); void B([System.Diagnostics.CodeAnalysis.UnscopedRef] out int a); }" },
        { "IX", "public interface IX { bool A([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? v); }" },
        { "X", "public abstract class X { protected X(int a, string b) { } public abstract int A(int a); public virtual int B() => 1; protected abstract int P(int a); protected internal virtual int Q { get; set; } public virtual string this[int a] { get => \"\"; protected set { } } public virtual event System.Action? E; public void Raise() => E?.Invoke(); }" },
        { "X", "public class X { public X() { } protected X(int a = 5, params string[] b) { } private X(long l) { } public virtual void A(out int a, System.Span<int> b) => a = 1; public override string ToString() => \"\"; }" },
        { "X", "public class X { public required string R { get; set; } public virtual required int S { get; init; } public virtual int A() => 1; }" },
        { "X", "public abstract record X(int A) { public virtual int B() => A; }" },
        { "X<>", "public abstract class B<T> { public abstract T M(T a); public virtual void V() { } } public abstract class X<T> : B<T[]> { public sealed override void V() { } public virtual U G<U>(U? a) where U : T => a!; }" },
        { "X", "public abstract class X { public abstract int Expect(); public virtual int Stub { get; } public virtual int _mock() => 1; public class Expectations { } }" },
        { "D", "public delegate int D(string a, out int b);" },
        { "D<,>", "public delegate T D<T, in U>(U a, params int[] b) where U : class;" },
        { "D", "public delegate System.Threading.Tasks.Task D();" },
        { "IX", "#nullable disable\npublic interface IX { string A(out string a, ref string b); T G<T>(T a); event System.Action E; }\n#nullable restore\n" },
        { "IX", "public interface IX { void A(int _mock, int s_a, int _site, int _a); int _outer { get; } }" },
        { "IX", "public interface IX { int Raise(); event System.Action Subscribers; event System.Action RaisedEvents; event System.Action _e; }" },
    };

    public static TheoryData<string, string, string> Refused => new()
    {
        { "CG1012", "A(", "public interface IX { ref System.Span<int> A(); }" },
        { "CG1013", "A(", "public interface IX { void A(System.TypedReference a); }" },
        { "CG1001", "GenerateMock", "public sealed class IX { public int A() => 1; }" },
        { "CG1001", "GenerateMock", "public static class IX { }" },
        { "CG1001", "GenerateMock", "public struct IX { }" },
        { "CG1001", "GenerateMock", "public enum IX { }" },
        { "CG1004", "GenerateMock", "public interface IX { } class XMock { }" },
        { "CG1004", "GenerateMock", "[ContractGen.GenerateMock] public interface IX { }" },
        { "CG1007", "GenerateMock", "public class IX { private IX() { } public virtual void A() { } }" },
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
