using Xunit;

namespace ContractGen.Generator.Tests.Mocks;

/// <summary>A test that needs the reference packs of the SDK, and is skipped with the reason where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PackFactAttribute : FactAttribute
{
    public PackFactAttribute() => Skip = ReferencePacks.Missing;
}
