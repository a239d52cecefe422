using System.Reflection;
using System.Runtime.Loader;
using ContractGen.Generator.Tests.Mocks;
using FluentAssertions;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Tests.Contracts;

/// <summary>Source that is generated for, compiled without a warning in generated code, and run.</summary>
internal static class CompiledContracts
{
    private const string Start = """
        using System;
        using System.Collections.Generic;
        using System.Text;
        using ContractGen;
        using ContractGen.Codecs;
        using ContractGen.Formats;
        using ContractGen.Formats.Json;

        """;

    private const string Trip = """

        public static class Trip
        {
            public static string Through<T>(T value) where T : IContract<T>
            {
                var text = JsonCodec.SerializeToString(value);
                var again = JsonCodec.SerializeToString(JsonCodec.Deserialize<T>(Encoding.UTF8.GetBytes(text)));
                return again == text ? text : text + " came back as " + again;
            }

            public static T Read<T>(string text) where T : IContract<T> => JsonCodec.Deserialize<T>(Encoding.UTF8.GetBytes(text));
        }
        """;

    /// <summary>What the expression gives, where <c>Trip.Through</c> is the JSON of a value that came back the same.</summary>
    public static string Run(string source, string expression)
    {
        var assembly = Load([Image(Compile("Contracts", [], Start + source + Trip, $"{Start}public static class Test {{ public static string Run() => {expression}; }}"))]);
        return (string)assembly.GetType("Test")!.GetMethod("Run")!.Invoke(null, null)!;
    }

    /// <summary>As <see cref="Run"/>, with the library compiled as a project of its own.</summary>
    public static string RunAcrossProjects(string library, string source, string expression)
    {
        var image = Image(Compile("Library", [], Start + library));
        var reference = MetadataReference.CreateFromImage(image);
        var contracts = Image(Compile("Contracts", [reference], Start + source + Trip, $"{Start}public static class Test {{ public static string Run() => {expression}; }}"));
        return (string)Load([image, contracts]).GetType("Test")!.GetMethod("Run")!.Invoke(null, null)!;
    }

    private static Compilation Compile(string name, MetadataReference[] references, params string[] sources)
    {
        var before = MockCompilation.Create(sources).WithAssemblyName(name).AddReferences(references);
        MockCompilation.Driver().RunGeneratorsAndUpdateCompilation(before, out var after, out var said);
        said.Should().BeEmpty();
        after.GetDiagnostics().Where(each => each.Severity == DiagnosticSeverity.Error
            || (each.Severity == DiagnosticSeverity.Warning && each.Id != "CS1591")).Should().BeEmpty();
        return after;
    }

    private static byte[] Image(Compilation compilation)
    {
        using var stream = new MemoryStream();
        compilation.Emit(stream).Diagnostics.Where(each => each.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        return stream.ToArray();
    }

    private static Assembly Load(IEnumerable<byte[]> images)
    {
        var context = new AssemblyLoadContext("Contracts", isCollectible: true);
        Assembly? last = null;
        foreach (var image in images)
        {
            using var stream = new MemoryStream(image);
            last = context.LoadFromStream(stream);
        }

        return last!;
    }
}
