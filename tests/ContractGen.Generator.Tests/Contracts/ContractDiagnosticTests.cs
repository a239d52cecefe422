using ContractGen.Generator.Tests.Mocks;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ContractGen.Generator.Tests.Contracts;

public class ContractDiagnosticTests
{
    private const string Usings = "using System; using System.Collections.Generic; using ContractGen; using ContractGen.Codecs; namespace N;\n";

    [Theory]
    [InlineData("CG2001", "[Contract] public class A { public int X { get; set; } }")]
    [InlineData("CG2002", "public class Outer { [Contract] public partial class A { } }")]
    [InlineData("CG2003", "[Contract] public static partial class A { }")]
    [InlineData("CG2003", "[Contract] public ref partial struct A { }")]
    [InlineData("CG2003", "[Contract] file partial class A { }")]
    [InlineData("CG2004", "[Contract] public abstract partial class A { }")]
    [InlineData("CG2004", "[Contract] public partial interface IA { }")]
    [InlineData("CG2006", "[Contract] public partial class A { public A(int x) { } public A(int x, int y) { } public int X { get; } public int Y { get; } }")]
    [InlineData("CG2007", "[Contract] public partial class A { public A(int z) { } public int X { get; set; } }")]
    [InlineData("CG2007", "[Contract] public partial class A { public A(string x) { } public int X { get; set; } }")]
    [InlineData("CG2008", "[Contract] public partial class A { public object? X { get; set; } }")]
    [InlineData("CG2008", "[Contract] public partial class A { public int[,] X { get; set; } = new int[0, 0]; }")]
    [InlineData("CG2008", "[Contract] public partial class A { public IDisposable? X { get; set; } }")]
    [InlineData("CG2008", "[Contract] public partial class A { public Dictionary<double, int> X { get; set; } = new(); }")]
    [InlineData("CG2008", "[Contract] public unsafe partial class A { public int* X { get; set; } }")]
    [InlineData("CG2009", "[Contract] public partial class A { public int X { get; set; } [Field(Name = \"x\")] public int Y { get; set; } }")]
    [InlineData("CG2010", "[Contract] public partial class A { [Field(1)] public int X { get; set; } [Field(1)] public int Y { get; set; } }")]
    [InlineData("CG2011", "[Contract] public partial class A { [Field(19000)] public int X { get; set; } }")]
    [InlineData("CG2011", "[Contract] public partial class A { [Field(0)] public int X { get; set; } }")]
    [InlineData("CG2012", "[Contract, Case(1, \"b\", typeof(B))] public abstract partial class A { } [Contract] public partial class B { }")]
    [InlineData("CG2013", "[Contract, Case(1, \"b\", typeof(B))] public abstract partial class A { } public class B : A { }")]
    [InlineData("CG2014", "[Contract, Case(1, \"b\", typeof(B)), Case(1, \"c\", typeof(C))] public abstract partial class A { } [Contract] public partial class B : A { } [Contract] public partial class C : A { }")]
    [InlineData("CG2015", "[Contract] public partial class A { [Field(Codec = typeof(Guid))] public int X { get; set; } }")]
    [InlineData("CG2016", "[Contract] public partial class A { [UnknownFields] public string? X { get; set; } }")]
    [InlineData("CG2017", "[Contract] public partial class A { } public class ACodec { }")]
    [InlineData("CG2018", "[Contract(Layout = ContractLayout.Array)] public partial class A { [Field(1)] public int X { get; set; } public int Y { get; set; } }")]
    [InlineData("CG2019", "[Contract] public partial class A<T> { public T? X { get; set; } }")]
    [InlineData("CG2020", "[Contract] public partial class A { [Field(1)] public int X => 3; }")]
    [InlineData("CG2021", "[Contract] public partial class A { [Field(Encoding = ContractGen.Formats.IntegerEncoding.Fixed)] public string X { get; set; } = \"\"; }")]
    [InlineData("CG2022", "public enum E { A, [EnumName(\"A\")] B } [Contract] public partial class A { public E X { get; set; } }")]
    [InlineData("CG2023", "[Contract, Case(-1, \"b\", typeof(B))] public abstract partial class A { } [Contract] public partial class B : A { }")]
    [InlineData("CG2024", "[Contract] public partial class A { [Field(Name = \"\")] public int X { get; set; } }")]
    [InlineData("CG2026", "[ContractFor(typeof(IDisposable))] public partial struct A { }")]
    [InlineData("CG2027", "[Contract] public partial class A { private enum E { X } [Field] private E Y { get; set; } }")]
    public void A_fault_is_told_at_its_line_and_costs_only_its_own_type(string id, string source)
    {
        Diagnostic[] all = MockCompilation.Diagnose(out _, Usings + source + " [Contract] public partial class Good { public int X { get; set; } }");

        all.Select(each => each.Id).Distinct().Should().Equal(id);
        all.Should().OnlyContain(each => each.Location.IsInSource || each.Location.Kind == LocationKind.ExternalFile);
    }

    [Theory]
    [InlineData("a field holds it", "public int X { get; set; } [Field(1)] public A? Y { get; set; }", "'X' has no number")]
    [InlineData("all has numbers", "[Field(2)] public int X { get; set; } [Field(1)] public A? Y { get; set; }", "'Y' holds 'A', which has none either")]
    [InlineData("it is one of several fields", "[Field(2, OneOf = \"o\")] public int? X { get; set; } [Field(1, OneOf = \"o\")] public A? Y { get; set; }", "'Y' holds 'A', which has none either")]
    public void A_union_with_a_case_that_no_Protobuf_field_can_be_has_no_Protobuf_codec(string what, string members, string reason)
    {
        foreach (var number in new[] { 0, 19_000, 536_870_912 })
        {
            Diagnostic[] all = MockCompilation.Diagnose(
                out _, $"{Usings}[Contract, Case({number}, \"b\", typeof(B))] public abstract partial class A {{ }} [Contract] public partial class B : A {{ [Field(1)] public int Z {{ get; set; }} }} [Contract] public partial class C {{ {members} }}");

            all.Select(each => each.Id).Should().Equal(["CG2028", "CG2028"], what);
            all.Select(each => each.GetMessage(null)).Should().Equal(
                $"'A' has numbers, yet no Protobuf codec: its case 'b' has the number {number}, which no Protobuf field can have",
                $"'C' has numbers, yet no Protobuf codec: {reason}");
        }
    }

    [Theory]
    [InlineData("0 is as good as any where no field has a number", "[Contract, Case(0, \"b\", typeof(B))] public abstract partial class A { } [Contract] public partial class B : A { public int Z { get; set; } }")]
    [InlineData("numbers are places in arrays", "[Contract, Case(0, \"b\", typeof(B))] public abstract partial class A { } [Contract(Layout = ContractLayout.Array)] public partial class B : A { [Field(1)] public int Z { get; set; } }")]
    [InlineData("Protobuf has all numbers from 1", "[Contract, Case(1, \"b\", typeof(B))] public abstract partial class A { } [Contract] public partial class B : A { [Field(1)] public int Z { get; set; } }")]
    public void The_number_of_a_case_is_not_told_where_Protobuf_was_not_meant_or_has_it(string what, string source) =>
        MockCompilation.Diagnose(out _, Usings + source).Should().BeEmpty(what);

    [Theory]
    [InlineData(1024)]
    [InlineData(1025, "CG2025")]
    public void A_contract_has_at_most_1024_fields(int count, params string[] expected)
    {
        var members = string.Concat(Enumerable.Range(0, count).Select(i => $"public int F{i} {{ get; set; }} "));

        Diagnostic[] all = MockCompilation.Diagnose(out _, $"[ContractGen.Contract] public partial class A {{ {members} }}");

        all.Select(each => each.Id).Should().Equal(expected);
    }

    [Fact]
    public void A_foreign_type_without_an_open_constructor_cannot_be_made()
    {
        Diagnostic[] all = MockCompilation.Diagnose(out _, Usings + "[ContractFor(typeof(System.Reflection.Missing))] public partial struct A { }");

        all.Select(each => each.Id).Should().Equal("CG2005");
    }
}
