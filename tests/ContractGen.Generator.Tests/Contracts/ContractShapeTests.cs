using FluentAssertions;
using Xunit;

namespace ContractGen.Generator.Tests.Contracts;

/// <summary>Legal shapes of contracts: each is compiled with warnings as errors, and run.</summary>
public sealed class ContractShapeTests
{
    [Theory]
    [InlineData("several constructors, the one without parameters is called",
        "[Contract] public partial class A { public A() { } public A(int x) => X = x; public int X { get; set; } }",
        "Trip.Through(new A(3))", """{"x":3}""")]
    [InlineData("several constructors, one is marked",
        "[Contract] public partial class A { [ContractConstructor] public A(int x) => X = x; public A(string x) => X = int.Parse(x); public int X { get; } }",
        "Trip.Through(new A(\"3\"))", """{"x":3}""")]
    [InlineData("a get-only property with a constructor parameter",
        "[Contract] public partial class A(int x, string name = \"n\") { public int X { get; } = x; public string Name { get; } = name; }",
        "Trip.Through(Trip.Read<A>(\"{\\\"x\\\":3}\"))", """{"x":3,"name":"n"}""")]
    [InlineData("private setters and a private constructor",
        "[Contract] public partial class A { private A() { } public int X { get; private set; } public static A Of(int x) => new() { X = x }; }",
        "Trip.Through(A.Of(3))", """{"x":3}""")]
    [InlineData("private setters of a generic base",
        "public class B<T> { public T? X { get; private set; } public void Set(T x) => X = x; } [Contract] public partial class A : B<int> { public static A Of(int x) { var a = new A(); a.Set(x); return a; } }",
        "Trip.Through(A.Of(3))", """{"x":3}""")]
    [InlineData("get-only lists are filled through their field",
        "[Contract] public partial class A { public List<int> X { get; } = [1]; }",
        "Trip.Through(Trip.Read<A>(\"{\\\"x\\\":[2,3]}\"))", """{"x":[2,3]}""")]
    [InlineData("a new object's own list is filled, at its exact size",
        "[Contract] public partial record A { public List<int> X { get; init; } = []; public List<int>? Y = new(); }",
        "Trip.Through(Trip.Read<A>(\"{\\\"x\\\":[1,2,3]}\")) + Trip.Read<A>(\"{\\\"x\\\":[1,2,3]}\").X.Capacity", """{"x":[1,2,3]}3""")]
    [InlineData("a list that stands twice is not merged",
        "[Contract] public partial class A { public List<P> X { get; set; } = []; } [Contract] public partial class P { public int? Y { get; set; } public int? Z { get; set; } }",
        "Trip.Through(Trip.Read<A>(\"{\\\"x\\\":[{\\\"y\\\":1},{}],\\\"x\\\":[{\\\"z\\\":2}]}\"))", """{"x":[{"y":null,"z":2}]}""")]
    [InlineData("a list that a constructor shares is left alone",
        "[Contract] public partial class A { public static readonly List<int> Shared = []; public A() => X = Shared; public List<int> X { get; set; } = []; }",
        "Trip.Through(Trip.Read<A>(\"{\\\"x\\\":[1]}\")) + A.Shared.Count", """{"x":[1]}0""")]
    [InlineData("a list that a base's constructor shares is left alone",
        "public class B { public static readonly List<int> Shared = []; public B() => X = Shared; public List<int> X { get; set; } = []; } [Contract] public partial class A : B;",
        "Trip.Through(Trip.Read<A>(\"{\\\"x\\\":[1]}\")) + B.Shared.Count", """{"x":[1]}0""")]
    [InlineData("a list that a setter shares is left alone",
        "[Contract] public partial class A { public static readonly List<int> Shared = []; public int Y { get => 1; set => X = Shared; } public List<int> X { get; set; } = []; }",
        "Trip.Through(Trip.Read<A>(\"{\\\"y\\\":1,\\\"x\\\":[1]}\")) + A.Shared.Count", """{"y":1,"x":[1]}0""")]
    [InlineData("a list with its own initial elements is replaced",
        "[Contract] public partial class A { public static readonly List<int> Shared = [7]; public List<int> X { get; set; } = Shared; public List<int> Y { get; set; } = new() { 1, 2 }; }",
        "Trip.Through(Trip.Read<A>(\"{\\\"x\\\":[1],\\\"y\\\":[3]}\")) + A.Shared[0]", """{"x":[1],"y":[3]}7""")]
    [InlineData("init-only members keep their initializer",
        "[Contract] public partial record A { public int X { get; init; } = 7; public required int Y { get; init; } }",
        "Trip.Through(Trip.Read<A>(\"{\\\"y\\\":1}\"))", """{"x":7,"y":1}""")]
    [InlineData("nested in a class, a struct and an interface",
        "public partial class O { public partial struct S { public partial interface I { [Contract] public partial record A(int X); } } }",
        "Trip.Through(new O.S.I.A(3))", """{"x":3}""")]
    [InlineData("nested and private",
        "public partial class O { public static string Go() => Trip.Through(new A(3)); [Contract] private partial record A(int X); }",
        "O.Go()", """{"x":3}""")]
    [InlineData("nested in a generic type, with an own type parameter",
        "public partial class O<T> where T : notnull { [Contract] public partial record A<U>(int X, U? Y) where U : struct, IContract<U>; } [Contract] public partial record struct P(int Z);",
        "Trip.Through(new O<string>.A<P>(3, new P(4)))", """{"x":3,"y":{"z":4}}""")]
    [InlineData("a type parameter that may be null",
        "[Contract] public partial record A<T>(T? X, List<T?> Y) where T : IContract<T>; [Contract] public partial record P(int Z); [Contract] public partial record struct S(int Z);",
        "Trip.Through(new A<P>(null, [null, new P(1)])) + Trip.Through(new A<S>(new S(2), []))", """{"x":null,"y":[null,{"z":1}]}{"x":{"z":2},"y":[]}""")]
    [InlineData("a type parameter that may be null in an optional",
        "[Contract] public partial class A<T> where T : IContract<T> { public Optional<T?> X { get; set; } public Optional<T> Y { get; set; } } [Contract] public partial record P(int Z);",
        "Trip.Through(new A<P> { X = null }) + Trip.Through(new A<P> { Y = new P(1) })", """{"x":null}{"y":{"z":1}}""")]
    [InlineData("keywords as names",
        "namespace @namespace.@class { [Contract] public partial record @struct(int @int, string? @event) { public int @field { get; set; } public int @record { get; set; } } }",
        "Trip.Through(new @namespace.@class.@struct(1, null) { field = 2 })", """{"int":1,"event":null,"field":2,"record":0}""")]
    [InlineData("members named as locals of generated code",
        "[Contract] public partial class A { public int value { get; set; } public int reader { get; set; } public int writer { get; set; } public int scope { get; set; } public int seen { get; set; } public int index { get; set; } public int number { get; set; } public int result { get; set; } public int isNew { get; set; } public required int? next { get; set; } public Optional<int> end { get; set; } public int? name { get; set; } }",
        "Trip.Through(new A { next = 1 })", """{"value":0,"reader":0,"writer":0,"scope":0,"seen":0,"index":0,"number":0,"result":0,"isNew":0,"next":1,"name":null}""")]
    [InlineData("members named as members of codecs",
        "[Contract] public partial class A { public int Write { get; set; } public int Read { get; set; } public int Schema { get; set; } public int ElementKind { get; set; } public required int Required { get; init; } public int IndexOf { get; private set; } public int FieldNames { get; init; } }",
        "Trip.Through(new A { Required = 1, FieldNames = 2 })", """{"write":0,"read":0,"schema":0,"elementKind":0,"required":1,"indexOf":0,"fieldNames":2}""")]
    [InlineData("members that differ in case and underscores only",
        "[Contract(Naming = NamingPolicy.AsDeclared, IncludeFields = true)] public partial class A { public int? X; public int? x; public int? _x; public int? _X; }",
        "Trip.Through(new A { X = 1, x = 2, _x = 3, _X = 4 })", """{"X":1,"x":2,"_x":3,"_X":4}""")]
    [InlineData("types named as those of the base library",
        "namespace N { public class String; public class Int32; [Contract] public partial record System(int X, string? Y); }",
        "Trip.Through(new N.System(1, \"s\"))", """{"x":1,"y":"s"}""")]
    [InlineData("tuples and pointers stand in what is left out",
        "[Contract] public unsafe partial class A { [ContractIgnore] public int* P { get; set; } [ContractIgnore] public (int A, string B) T { get; set; } public int X { get; set; } }",
        "Trip.Through(new A { X = 1 })", """{"x":1}""")]
    [InlineData("a record derived from a record",
        "[Contract] public partial record B(int X); [Contract] public partial record A(int X, int Y) : B(X);",
        "Trip.Through(new A(1, 2))", """{"x":1,"y":2}""")]
    [InlineData("an override and a hidden member",
        "public class B { public virtual int X { get; set; } public int Y { get; set; } } [Contract] public partial class A : B { public override int X { get; set; } = 1; public new string Y { get; set; } = \"y\"; }",
        "Trip.Through(new A())", """{"x":1,"y":"y"}""")]
    [InlineData("a struct with an initializer keeps it",
        "[Contract] public partial struct A { public A() { } public int X { get; set; } = 7; public int Y { get; set; } }",
        "Trip.Through(Trip.Read<A>(\"{\\\"y\\\":1}\"))", """{"x":7,"y":1}""")]
    [InlineData("a readonly struct with a constructor",
        "[Contract] public readonly partial struct A { public A(int x) => X = x; public int X { get; } }",
        "Trip.Through(new A(3))", """{"x":3}""")]
    [InlineData("a union of structs and classes behind an interface",
        "[Contract, Case(1, \"b\", typeof(B)), Case(2, \"c\", typeof(C))] public partial interface I; [Contract] public partial record struct B(int X) : I; [Contract] public partial class C : I { public I? Next { get; set; } } [Contract] public partial record A(I X);",
        "Trip.Through(new A(new C { Next = new B(3) }))", """{"x":{"$type":"c","next":{"$type":"b","x":3}}}""")]
    [InlineData("a oneof among constructor parameters",
        "[Contract] public partial record A([Field(1, OneOf = \"o\")] int? X = null, [Field(2, OneOf = \"o\")] string? Y = null);",
        "Trip.Through(Trip.Read<A>(\"{\\\"x\\\":1,\\\"y\\\":\\\"s\\\"}\"))", """{"x":null,"y":"s"}""")]
    [InlineData("a contract in the global namespace beside one of the same name",
        "[Contract] public partial record A(int X); namespace N { [Contract] public partial record A(int Y, global::A Z); }",
        "Trip.Through(new N.A(1, new A(2)))", """{"y":1,"z":{"x":2}}""")]
    [InlineData("default values of every kind",
        "public enum E { A, B } [Contract] public partial record A(int I = -1, long L = long.MinValue, ulong U = ulong.MaxValue, float F = float.MaxValue, double D = 0.1, decimal M = 1.50m, char C = '\\'', string S = \"\\\"\\\\\\n\", bool B = true, E Q = E.B, E? N = E.B, byte? Y = 3, string? Z = null);",
        "Trip.Through(Trip.Read<A>(\"{}\"))", "{\"i\":-1,\"l\":-9223372036854775808,\"u\":18446744073709551615,\"f\":3.4028235E+38,\"d\":0.1,\"m\":1.50,\"c\":\"'\",\"s\":\"\\\"\\\\\\n\",\"b\":true,\"q\":\"B\",\"n\":\"B\",\"y\":3,\"z\":null}")]
    public void Compiles_and_runs(string what, string source, string expression, string expected) =>
        CompiledContracts.Run(source, expression).Should().Be(expected, what);

    [Theory]
    [InlineData("a contract as member, in a list and in a map",
        "[Contract] public partial record L([Field(1)] int X);",
        "[Contract] public partial record A([Field(1)] L One, [Field(2)] List<L> Many, [Field(3)] Dictionary<string, L> Map);",
        "Trip.Through(new A(new L(1), [new L(2)], new() { [\"k\"] = new L(3) }))", """{"one":{"x":1},"many":[{"x":2}],"map":{"k":{"x":3}}}""")]
    [InlineData("a base class with private setters",
        "public class L { public int X { get; protected set; } }",
        "[Contract] public partial class A : L { public static A Of(int x) => new() { X = x }; }",
        "Trip.Through(A.Of(3))", """{"x":3}""")]
    [InlineData("a contract as base, and its enum",
        "public enum E { One, [EnumName(\"zwei\")] Two } [Contract] public partial class L { public E E { get; set; } }",
        "[Contract] public partial class A : L { public int Y { get; set; } }",
        "Trip.Through(new A { E = E.Two })", """{"e":"zwei","y":0}""")]
    [InlineData("a generic contract over one of the other project",
        "[Contract] public partial record L<T>([Field(1)] T Value) where T : INumberedContract<T>;",
        "[Contract] public partial record P([Field(1)] int X); [Contract] public partial record A([Field(1)] L<P> L);",
        "Trip.Through(new A(new(new(3))))", """{"l":{"value":{"x":3}}}""")]
    [InlineData("a union whose cases hold contracts of the other project",
        "[Contract] public partial record L(int X);",
        "[Contract, Case(1, \"b\", typeof(B))] public abstract partial record A; [Contract] public partial record B(L Y) : A;",
        "Trip.Through<A>(new B(new(3)))", """{"$type":"b","y":{"x":3}}""")]
    [InlineData("a codec for a type of the other project",
        "public sealed class L(int x) { public int X { get; } = x; } public readonly struct LCodec : ICodec<L> { public static void Write<TWriter>(ref TWriter writer, L value) where TWriter : struct, IFormatWriter, allows ref struct => writer.Int32(value.X); public static void Read<TReader>(ref TReader reader, ref L value) where TReader : struct, IFormatReader, allows ref struct => value = new(reader.Int32()); }",
        "[ContractFor(typeof(L))] public readonly partial struct OwnCodec; [Contract] public partial record A { [Field(Codec = typeof(LCodec))] public L X { get; init; } = new(0); [Field(Codec = typeof(OwnCodec))] public L Y { get; init; } = new(0); }",
        "Trip.Through(new A { X = new(1), Y = new(2) })", """{"x":1,"y":{"x":2}}""")]
    public void Contracts_of_another_project_are_used(string what, string library, string source, string expression, string expected) =>
        CompiledContracts.RunAcrossProjects(library, source, expression).Should().Be(expected, what);

    [Fact]
    public void A_oneof_with_two_members_set_names_both() =>
        CompiledContracts.Run(
            "[Contract] public partial class A { [Field(1, OneOf = \"o\")] public int? X { get; set; } [Field(2, OneOf = \"o\")] public string? Y { get; set; } public static string Go() { try { return Trip.Through(new A { X = 1, Y = \"s\" }); } catch (ContractFormatException e) { return e.Message; } } }",
            "A.Go()").Should().Contain("x and y");
}
