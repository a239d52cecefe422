using Xunit;

namespace ContractGen.Tests.SharedData;

/// <summary>A fact over a file or folder of the shared folder, skipped where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string relativePath)
    {
        RelativePath = relativePath;
        if (!SharedFolder.Has(relativePath))
        {
            Skip = $"../shared/{relativePath} is missing";
        }
    }

    public string RelativePath { get; }
}
