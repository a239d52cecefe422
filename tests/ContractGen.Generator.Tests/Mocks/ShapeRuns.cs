namespace ContractGen.Generator.Tests.Mocks;

/// <summary>For each row of the shared list of shapes the code that calls every member through an expectation. <c>mocks</c> is a controller.</summary>
internal static class ShapeRuns
{
    private const string Plain = "var m = new XMock(mocks); m.Expect().A(1).Returns(2); IX x = m; Is(x.A(1), 2);";

    public static readonly IReadOnlyDictionary<string, string> Code = new Dictionary<string, string>
    {
        ["plain"] = Plain,
        ["internal interface"] = Plain,
        ["nested internal"] = "var m = new OXMock(mocks); m.Expect().A(1).Returns(2); O.IX x = m; Is(x.A(1), 2);",
        ["open generic type"] = "var m = new XMock<string>(mocks); m.Expect().A(\"a\").Returns(\"b\"); IX<string> x = m; Is(x.A(\"a\"), \"b\");",
        ["generic method"] = "var m = new XMock(mocks); m.Expect().A(1).Returns(2); m.Expect().A(\"a\").Returns(\"b\"); IX x = m; Is(x.A(1), 2); Is(x.A(\"a\"), \"b\");",
        ["generic method constraints"] = "var m = new XMock(mocks); var o = new System.Text.StringBuilder(); m.Expect().A<System.Text.StringBuilder, int>(1).Returns(o); IX x = m; Is(x.A<System.Text.StringBuilder, int>(1), o);",
        ["generic nullable T?"] = "var m = new XMock(mocks); m.Expect().A<string>(\"a\").Returns((string?)null); m.Expect().B<int>(1).Returns(2); IX x = m; Is(x.A<string>(\"a\"), null); Is(x.B<int>(1), 2);",
        ["out/ref/in/ref readonly"] = "var m = new XMock(mocks); m.Expect().A(\"b\", 1.5, 4).Returns(true, a: 7, b: \"c\"); IX x = m; string b = \"b\"; int d = 4; Is(x.A(out int a, ref b, 1.5, in d), true); Is(a, 7); Is(b, \"c\");",
        ["Span params"] = "var m = new XMock(mocks); m.Expect().A([1, 2], ['x']).Returns(3); IX x = m; Is(x.A([1, 2], new[] { 'x' }), 3);",
        ["Span return"] = "var m = new XMock(mocks); m.Expect().A(2).Returns(new byte[] { 1, 2 }); IX x = m; Is(x.A(2)[1], (byte)2);",
        ["custom ref struct param"] = "var m = new XMock(mocks); m.Expect().A(Arg.RefStruct<RS>(rs => rs.V == 3)).Returns(4); IX x = m; Is(x.A(new RS { V = 3 }), 4);",
        ["custom ref struct return"] = "var m = new XMock(mocks); m.Expect().A().Returns(() => new RS { V = 5 }); IX x = m; Is(x.A().V, 5);",
        ["out Span"] = "var m = new XMock(mocks); m.Expect().A().SetArgs([1, 2]); IX x = m; x.A(out System.ReadOnlySpan<byte> a); Is(a.Length, 2);",
        ["ref struct event args"] = "var m = new XMock(mocks); m.Expect().M(); m.Expect().E.Add(); IX x = m; int raised = 0; x.E += (_, _) => raised++; x.M(); m.Raise.E(new RS()); Is(raised, 1);",
        ["allows ref struct generic method"] = "var m = new XMock(mocks); m.Expect().A<int>(Arg.RefStruct<int>(i => i == 1)); IX x = m; x.A(1);",
        ["params array"] = "var m = new XMock(mocks); m.Expect().A(1, Arg.Any()).Returns(3); IX x = m; Is(x.A(1, 2), 3);",
        ["params span (C#13)"] = "var m = new XMock(mocks); m.Expect().A(1, 2).Returns(3); IX x = m; Is(x.A(1, 2), 3);",
        ["interpolated string handler"] = "var m = new XMock(mocks); string? text = null; m.Expect().A(Arg.Any()).Do(h => text = h.ToString()); IX x = m; x.A($\"a{1}\"); Is(text, \"a1\");",
        ["ref return"] = "var m = new XMock(mocks); m.Expect().A().Returns(1).Times(2); m.Expect().B().Returns(5); IX x = m; x.A()++; Is(x.A(), 2); Is(x.B(), 5);",
        ["pointer/function pointer"] = "var m = new XMock(mocks); int i = 1; m.Expect().A((nint)(&i)); m.Expect().B(Arg.Any()); IX x = m; x.A(&i); x.B(null);",
        ["properties get/set/init"] = "var m = new XMock(mocks); m.Expect().A.Get().Returns(1); m.Expect().A.Set(2); m.Expect().B.Get().Returns(\"b\"); m.Expect().C.Set(3); IX x = m; Is(x.A, 1); x.A = 2; Is(x.B, \"b\"); x.C = 3; m.Expect().B.Set(\"i\"); typeof(IX).GetProperty(\"B\")!.SetValue(x, \"i\");",
        ["indexers (2 overloads)"] = "var m = new XMock(mocks); m.Expect()[1].Get().Returns(2); m.Expect()[1].Set(3); m.Expect()[\"a\", 1].Get().Returns(\"b\"); IX x = m; Is(x[1], 2); x[1] = 3; Is(x[\"a\", 1], \"b\");",
        ["events (custom delegate, Action)"] = "var m = new XMock(mocks); m.Expect().M(); IX x = m; int n = 0; x.E1 += (a, _) => n += a; x.E2 += () => n += 10; x.E3 += (_, a) => n += a; x.E4 += a => { n += a; return System.Threading.Tasks.Task.CompletedTask; }; x.M(); m.Raise.E1(1, \"\"); m.Raise.E2(); m.Raise.E3(100); m.Raise.E4(1000).Wait(); Is(n, 1111);",
        ["async/ValueTask/IAsyncEnumerable"] = "var m = new XMock(mocks); m.Expect().A(); m.Expect().B().Returns(2); m.Expect().C().Returns(Stream()); IX x = m; x.A().Wait(); Is(x.B().Result, 2); var e = x.C().GetAsyncEnumerator(); Is(e.MoveNextAsync().AsTask().Result, true); Is(e.Current, 3); static async System.Collections.Generic.IAsyncEnumerable<int> Stream() { await System.Threading.Tasks.Task.Yield(); yield return 3; }",
        ["optional params"] = "var m = new XMock(mocks); m.Expect().A(1).Returns(2); m.Expect().A(1, \"c\", Arg.Any(), 2.5).Returns(3); IX x = m; Is(x.A(1), 2); Is(x.A(1, \"c\", default, 2.5), 3);",
        ["overloads"] = "var m = new XMock(mocks); object o = new(); m.Expect().A(1).Returns(1); m.Expect().A(\"a\").Returns(2); m.Expect().A(1, 2).Returns(3); m.Expect().A(o).Returns(4); IX x = m; Is(x.A(1), 1); Is(x.A(\"a\"), 2); Is(x.A(1, 2), 3); Is(x.A(o), 4);",
        ["overload by ref kind/generic arity"] = "var m = new XMock(mocks); m.Expect().A(1).Returns(1); m.Expect().A_ByRef(2).Returns(2, a: 9); m.Expect().A<string>(\"a\").Returns(3); m.Expect().A<string, int>(\"a\").Returns(4); IX x = m; int i = 2; Is(x.A(1), 1); Is(x.A(ref i), 2); Is(i, 9); Is(x.A<string>(\"a\"), 3); Is(x.A<string, int>(\"a\"), 4);",
        ["inherited same-name members"] = "var m = new XMock(mocks); m.Expect().M(1).Returns(2); m.Expect().P.Get().Returns(3); m.Expect().M_IB(1).Returns(\"b\"); m.Expect().P_IB.Get().Returns(\"p\"); Is(((IA)m).M(1), 2); Is(((IA)m).P, 3); Is(((IB)m).M(1), \"b\"); Is(((IB)m).P, \"p\");",
        ["new-hiding"] = "var m = new XMock(mocks); m.Expect().M().Returns(\"x\"); m.Expect().P.Get().Returns(\"p\"); m.Expect().M_IA().Returns(\"a\"); m.Expect().P_IA.Get().Returns(2); IX x = m; Is(x.M(), \"x\"); Is(x.P, \"p\"); Is(((IA)m).M(), \"a\"); Is(((IA)m).P, 2);",
        ["IEnumerable<T> base"] = "var m = new XMock(mocks); m.Expect().GetEnumerator().Returns(new System.Collections.Generic.List<int> { 1, 2 }.GetEnumerator()); IX x = m; Is(System.Linq.Enumerable.Sum(x), 3); m.Expect().GetEnumerator_IEnumerable().Returns(new[] { 1 }.GetEnumerator()); Is(((System.Collections.IEnumerable)x).GetEnumerator().MoveNext(), true);",
        ["IReadOnlyDictionary base"] = "var m = new XMock(mocks); m.Expect()[\"a\"].Get().Returns(1); m.Expect().Count.Get().Returns(1); m.Expect().TryGetValue(\"a\").Returns(true, value: 2); m.Expect().ContainsKey(\"b\").Returns(false); IX x = m; Is(x[\"a\"], 1); Is(x.Count, 1); Is(x.TryGetValue(\"a\", out int v), true); Is(v, 2); Is(x.ContainsKey(\"b\"), false);",
        ["members Equals/GetHashCode/ToString/GetType"] = "var m = new XMock(mocks); m.Expect().Equals(Arg.Any()).Returns(true); m.Expect().GetHashCode().Returns(5); m.Expect().ToString().Returns(\"s\"); m.Expect().GetType().Returns(typeof(int)); IX x = m; Is(x.Equals(this_), true); Is(x.GetHashCode(), 5); Is(x.ToString(), \"s\"); Is(x.GetType(), typeof(int));",
        ["members Mock/Setup/Verify/Object/Instance"] = "var m = new XMock(mocks); m.Expect().Mock().Returns(1); m.Expect().Setup(1).Returns(2); m.Expect().Verify.Get().Returns(3); m.Expect().Object.Get().Returns(\"o\"); m.Expect().Instance().Returns(4); m.Expect().Returns(); m.Expect().Reset(); IX x = m; Is(x.Mock(), 1); Is(x.Setup(1), 2); Is(x.Verify, 3); Is(x.Object, \"o\"); Is(x.Instance(), 4); x.Returns(); x.Reset();",
        ["keyword names"] = "var m = new XMock(mocks); m.Expect().@class(1, \"a\").Returns(2); m.Expect().@int.Get().Returns(3); IX x = m; Is(x.@class(1, \"a\"), 2); Is(x.@int, 3);",
        ["params named mock/e/file/line/m"] = "var m = new XMock(mocks); m.Expect().A(1, 2, 3, 4, 5, 6, 7, 8).Returns(9); IX x = m; Is(x.A(1, 2, 3, 4, 5, 6, 7, 8), 9);",
        ["DIM method+property"] = "var m = new XMock(mocks); m.Expect().A().Returns(1); IX x = m; Is(x.B(), 2); Is(x.C, 5); m.Expect().B().Returns(7); m.Expect().C.Get().Returns(8); Is(x.B(), 7); Is(x.C, 8);",
        ["static abstract"] = "var m = new XMock(mocks); m.Expect().A().Returns(1); IX x = m; Is(x.A(), 1); try { S(m); throw new System.Exception(\"S answered\"); } catch (System.NotSupportedException) { } static int S<T>(T t) where T : IX => T.S(1);",
        ["static virtual"] = "var m = new XMock(mocks); m.Expect().A().Returns(1); IX x = m; Is(x.A(), 1); Is(S(m), 3); static int S<T>(T t) where T : IX => T.S(3);",
        ["returns static-abstract interface"] = "var m = new XMock(mocks); m.Expect().A().Returns(new Impl()); IX x = m; Is(x.A() is Impl, true); } sealed class Impl : IS { public static IS Create() => new Impl();",
        ["obsolete(error) member"] = "var m = new XMock(mocks); m.Expect().B().Returns(2); m.Expect().A().Returns(1); IX x = m; Is(x.B(), 2); Is((int)typeof(IX).GetMethod(\"A\")!.Invoke(x, null)!, 1);",
        ["dynamic/tuple names/nint"] = "var m = new XMock(mocks); m.Expect().A(\"d\").Returns(\"e\"); m.Expect().B((1, 2)).Returns((3, \"b\")); IX x = m; object d = x.A(\"d\"); Is(d, \"e\"); Is(x.B((1, 2)).b, \"b\");",
        ["20 params"] = "var m = new XMock(mocks); m.Expect().A(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20).Returns(21); IX x = m; Is(x.A(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20), 21);",
        ["scoped/UnscopedRef"] = "var m = new XMock(mocks); m.Expect().A(new[] { 1 }, 2).SetArgs(b: 3); IX x = m; int b = 2; x.A([1], ref b); Is(b, 3);",
        ["nullable attributes NotNullWhen"] = "var m = new XMock(mocks); m.Expect().A().Returns(true, v: \"v\"); m.Expect().B().Returns(\"b\"); IX x = m; Is(x.A(out string? v), true); Is(v, \"v\"); Is(x.B(), \"b\");",
        ["abstract class ctor+protected"] = "var m = new XMock(mocks, 1, \"b\"); m.Expect().A(1).Returns(2); m.Expect().B().Returns(3); m.Expect().P(4).Returns(5); m.Expect().Q.Get().Returns(6); m.Expect().Q.Set(7); X x = m; Is(x.A(1), 2); Is(x.B(), 3); Is((int)typeof(X).GetMethod(\"P\", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!.Invoke(x, [4])!, 5); Is(x.Q, 6); x.Q = 7;",
        ["class required members"] = "var m = new XMock(mocks) { R = \"r\" }; X x = m; Is(x.A(), 1); m.Expect().A().Returns(2); Is(x.A(), 2);",
        ["delegate"] = "var m = new DMock(mocks); m.Expect().Invoke(\"a\").Returns(1, b: 2); D d = m; Is(d(\"a\", out int b), 1); Is(b, 2);",
        ["CRTP"] = "var m = new YMock(mocks); m.Expect().Self().Returns(m); IY y = m; Is(y.Self(), m);",
        ["file with 300 methods"] = "var m = new XMock(mocks); IX x = m;" + string.Concat(Enumerable.Range(0, 300).Select(i => $" m.Expect().M{i}({i}, \"b\").Returns({i}); Is(x.M{i}({i}, \"b\"), {i});")),
    };

    /// <summary>What no mock can be made of: other tests see to the diagnostic.</summary>
    public const string Refused = "sealed class (expect diag)";

    /// <summary>The declaration of the row that is described in words.</summary>
    public static readonly string ThreeHundredMethods =
        $"public interface IX {{ {string.Concat(Enumerable.Range(0, 300).Select(i => $"int M{i}(int a, string b); "))}}}";
}
