using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace ContractGen.Benchmarks.Generators;

/// <summary>The generator of System.Text.Json as it stands in the SDK's packs.</summary>
internal static class StjGenerator
{
    private const string TypeName = "System.Text.Json.SourceGeneration.JsonSourceGenerator";

    public static IIncrementalGenerator? Load(out string reason)
    {
        // shared/Microsoft.NETCore.App/<version>/ is three levels below the dotnet root.
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var packs = new DirectoryInfo(Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref"));
        var file = packs.Exists
            ? packs.EnumerateFiles("System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories).OrderByDescending(each => each.FullName, StringComparer.Ordinal).FirstOrDefault()
            : null;
        if (file is null)
        {
            reason = "the SDK has no reference pack with System.Text.Json's generator";
            return null;
        }

        reason = "";
        var type = Assembly.LoadFrom(file.FullName).GetType(TypeName, throwOnError: true)!;
        return (IIncrementalGenerator)Activator.CreateInstance(type)!;
    }
}
