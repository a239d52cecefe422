using ContractGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractGen.Benchmarks.Generators;

/// <summary>A compilation of many interfaces of six members that are mocked.</summary>
internal sealed class MockedProject(int count)
{
    private readonly CSharpCompilation _compilation = GeneratedProject.Compile(
        Enumerable.Range(0, count).Select(i => (Interface(i), $"IService{i}.cs")));

    /// <summary>A new driver over the compilation.</summary>
    public Compilation Cold()
    {
        CSharpGeneratorDriver.Create([new ContractGenerator().AsSourceGenerator()], parseOptions: GeneratedProject.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(_compilation, out var after, out var said);
        return said.IsEmpty ? after : throw new InvalidOperationException(string.Join(", ", said.Take(3)));
    }

    /// <summary>The bytes of the assembly with the interfaces and their mocks.</summary>
    public long Emit()
    {
        using var image = new MemoryStream();
        var result = Cold().Emit(image);
        return result.Success ? image.Length : throw new InvalidOperationException(string.Join(", ", result.Diagnostics.Take(3)));
    }

    private static string Interface(int i) => $$"""
        using System.Threading;
        using System.Threading.Tasks;
        namespace Mocked;
        [global::ContractGen.GenerateMock]
        public interface IService{{i}}
        {
            string Name { get; set; }
            int Count(string kind);
            bool Charge(string account, decimal amount);
            void Close();
            Task<string> GetAsync(int id, CancellationToken cancellation = default);
            Task SaveAsync(string text);
        }
        """;
}
