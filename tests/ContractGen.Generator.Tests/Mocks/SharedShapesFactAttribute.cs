using Xunit;

namespace ContractGen.Generator.Tests.Mocks;

/// <summary>A test over the shared list of mock shapes, skipped with the reason where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedShapesFactAttribute : FactAttribute
{
    public SharedShapesFactAttribute() => Skip = File.Exists(Path) ? null : "../shared/mock-shapes.md is missing";

    internal static string Path => Repository.PathOf("../shared/mock-shapes.md");
}
