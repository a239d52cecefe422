using System.Reflection;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractGen.Generator.Tests.Mocks;

/// <summary>Every row of the shared list of shapes compiles, and answers calls of its members through expectations.</summary>
public sealed class SharedShapeTests
{
    private const string Check = "public static class Check { public static readonly object this_ = new(); public static void Is<T>(T was, T expected) { if (!object.Equals(was, expected)) { throw new System.Exception($\"expected {expected}, was {was}\"); } } }";

    [SharedShapesFact]
    public void Every_shape_runs()
    {
        (string Shape, string Declaration, string Type)[] rows = [.. Rows()];
        rows.Select(row => row.Shape).Should().BeEquivalentTo(ShapeRuns.Code.Keys);
        CSharpCompilation before = MockCompilation.Create([Check, .. rows.Select(Source)]);
        Diagnostic[] diagnostics = MockCompilation.Diagnose(out GeneratorDriverRunResult result, before);
        diagnostics.Should().BeEmpty();

        using var image = new MemoryStream();
        before.AddSyntaxTrees(result.GeneratedTrees).Emit(image).Diagnostics.Where(each => each.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        Assembly assembly = Assembly.Load(image.ToArray());
        for (int i = 0; i < rows.Length; i++)
        {
            Action run = assembly.GetType($"Row{i}.Run")!.GetMethod("Go")!.CreateDelegate<Action>();
            run.Should().NotThrow(rows[i].Shape);
        }
    }

    private static string Source((string Shape, string Declaration, string Type) row, int index) => $$"""
        using ContractGen.Mocks;
        using static Check;
        [assembly: ContractGen.GenerateMock(typeof(Row{{index}}.{{row.Type}}))]
        namespace Row{{index}}
        {
            {{row.Declaration}}
            static {{(row.Shape.StartsWith("pointer", StringComparison.Ordinal) ? "unsafe " : "")}}class Run { public static void Go() { using var mocks = new MockController(); {{ShapeRuns.Code[row.Shape]}} } }
        }
        """;

    private static IEnumerable<(string Shape, string Declaration, string Type)> Rows()
    {
        foreach (string line in File.ReadLines(SharedShapesFactAttribute.Path).Where(line => line.StartsWith('|')).Skip(2))
        {
            string[] cells = line.Split('|');
            string declaration = cells[2].Trim();
            if (cells[1].Trim() is var shape && shape != ShapeRuns.Refused)
            {
                string open = cells.Length > 3 ? cells[3].Trim().Trim('`') : "";
                yield return (shape, declaration.StartsWith('`') ? declaration.Trim('`') : ShapeRuns.ThreeHundredMethods, open.Length > 0 ? open : "IX");
            }
        }
    }
}
