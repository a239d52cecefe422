using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContractGen.Generator.Tests.Mocks;

/// <summary>Mocks stay small, in text and compiled.</summary>
public sealed class MockSizeTests
{
    private const int MaxLinesOfSmallMock = 120;
    private const int MaxLinesPerMember = 25;
    private const int MaxBytesOfHundred = 550 * 1024;

    [Fact]
    public void A_mock_of_one_method_and_one_property_is_short() =>
        Lines("int A(int a); string P { get; set; }").Should().BeLessThanOrEqualTo(MaxLinesOfSmallMock);

    [Fact]
    public void A_mock_of_many_members_has_few_lines_for_each()
    {
        string[] kinds =
        [
            "void A{0}(string a);",
            "System.Threading.Tasks.Task<string> B{0}(int a, string b, System.Threading.CancellationToken c = default);",
            "int C{0} {{ get; set; }}",
            "event System.EventHandler<int> D{0};",
            "bool E{0}(string a, out int b);",
            "System.ReadOnlySpan<byte> F{0}(System.ReadOnlySpan<byte> a, int b);",
            "T G{0}<T>(T a, System.Collections.Generic.IReadOnlyList<T> b);",
            "int H{0}(int a) => a;",
        ];
        string[] members = [.. Enumerable.Range(0, 200).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, kinds[i % kinds.Length], i))];

        (Lines(string.Join("\n", members)) / members.Length).Should().BeLessThanOrEqualTo(MaxLinesPerMember);
    }

    [Fact]
    public void An_assembly_with_a_hundred_mocks_is_small()
    {
        CSharpCompilation before = MockCompilation.Create(
            [.. Enumerable.Range(0, 100).Select(i => $$"""
                [ContractGen.GenerateMock]
                public interface IService{{i}}
                {
                    string Name { get; set; }
                    int Count(string kind);
                    bool Charge(string account, decimal amount);
                    void Close();
                    System.Threading.Tasks.Task<string> GetAsync(int id, System.Threading.CancellationToken cancellation = default);
                    System.Threading.Tasks.Task SaveAsync(string text);
                }
                """)]);

        MockCompilation.Driver().RunGeneratorsAndUpdateCompilation(before, out Compilation after, out _);
        using var image = new MemoryStream();
        after.WithOptions(((CSharpCompilationOptions)after.Options).WithOptimizationLevel(OptimizationLevel.Release)).Emit(image).Success.Should().BeTrue();

        image.Length.Should().BeLessThanOrEqualTo(MaxBytesOfHundred);
    }

    private static int Lines(string members)
    {
        MockCompilation.Diagnose(out GeneratorDriverRunResult result, $"[ContractGen.GenerateMock] public interface IX {{ {members} }}").Should().BeEmpty();
        return result.GeneratedTrees.Single().GetText().Lines.Count;
    }
}
