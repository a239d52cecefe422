using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContractGen.Generator.Tests.Mocks;

/// <summary>Mocks of what stands in another assembly, or beside another mock.</summary>
public sealed class MockAssemblyTests
{
    private const string Library = """
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Tests")]
        public interface IOpen { int A(int a); }
        internal interface IHidden { int A(int a); }
        public abstract class Half { protected internal abstract int A(int a); internal virtual int B() => 1; private protected abstract int C { get; } }
        """;

    [Theory]
    [InlineData("IOpen")]
    [InlineData("IHidden")]
    [InlineData("Half")]
    public void Types_of_another_assembly_are_mocked_as_far_as_they_are_visible(string type) =>
        Diagnose(Library, $"[assembly: ContractGen.GenerateMock<{type}>]").Should().BeEmpty();

    [Fact]
    public void A_protected_internal_member_of_another_assembly_is_overridden_as_protected() =>
        Diagnose("public abstract class Half { protected internal abstract int A(int a); protected internal virtual int P { get; protected set; } }", "[assembly: ContractGen.GenerateMock<Half>]").Should().BeEmpty();

    [Theory]
    [InlineData("public interface IHalf { int A(); internal int B(); }", "IHalf", "IHalf.B")]
    [InlineData("public abstract class Half { internal abstract int B(); }", "Half", "Half.B")]
    [InlineData("public abstract class Half { public abstract int B { get; internal set; } }", "Half", "Half.B")]
    public void A_type_of_another_assembly_with_internal_members_is_refused_at_the_request(string library, string type, string member)
    {
        Diagnostic diagnostic = Diagnose(library, $"[assembly: ContractGen.GenerateMock<{type}>]").Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("CG1018");
        diagnostic.GetMessage().Should().Contain($"'{member}'");
        diagnostic.Location.GetLineSpan().Path.Should().Be("File0.cs");
    }

    [Fact]
    public void Pointers_are_refused_where_unsafe_code_is() =>
        Diagnose("public unsafe interface IX { void A(int* a); }", "[assembly: ContractGen.GenerateMock<IX>]", allowUnsafe: false)
            .Should().ContainSingle().Which.Id.Should().Be("CG1019");

    [Fact]
    public void Two_mocks_may_share_a_name_in_different_namespaces()
    {
        MockCompilation.Diagnose(
            out GeneratorDriverRunResult result,
            "[assembly: ContractGen.GenerateMock<A.IX>, ContractGen.GenerateMock<B.IX>]\nnamespace A { public interface IX { } } namespace B { public interface IX { int A(); } }").Should().BeEmpty();

        result.GeneratedTrees.Select(tree => Path.GetFileName(tree.FilePath)).Should().BeEquivalentTo("A.XMock.g.cs", "B.XMock.g.cs");
    }

    [Fact]
    public void Of_a_hundred_mocks_one_edit_emits_one()
    {
        string[] sources = [.. Enumerable.Range(0, 100).Select(i => $"[ContractGen.GenerateMock] public interface I{i} {{ int A(int a); string P {{ get; set; }} }}")];
        GeneratorDriver driver = MockCompilation.Driver().RunGenerators(MockCompilation.Create(sources));

        sources[50] = sources[50].Replace("int A(int a)", "int A(long a)", StringComparison.Ordinal);
        GeneratorRunResult result = driver.RunGenerators(MockCompilation.Create(sources)).GetRunResult().Results.Single();

        result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs)
            .Count(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New).Should().Be(1);
    }

    private static Diagnostic[] Diagnose(string library, string source, bool allowUnsafe = true)
    {
        using var image = new MemoryStream();
        MockCompilation.Create(library).WithAssemblyName("Library").Emit(image).Success.Should().BeTrue();
        CSharpCompilation tests = MockCompilation.Create(source).AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        return MockCompilation.Diagnose(out _, tests.WithOptions(tests.Options.WithAllowUnsafe(allowUnsafe)));
    }
}
