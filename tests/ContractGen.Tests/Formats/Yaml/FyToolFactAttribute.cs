using Xunit;

namespace ContractGen.Tests.Formats.Yaml;

/// <summary>A fact that needs <c>fy-tool</c>: skipped where it is missing, unless CONTRACTGEN_FY_TOOL asks for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FyToolFactAttribute : FactAttribute
{
    public FyToolFactAttribute()
    {
        if (!FyTool.IsInstalled && Environment.GetEnvironmentVariable("CONTRACTGEN_FY_TOOL") is null)
        {
            Skip = "fy-tool (Debian package libfyaml-utils) is not installed";
        }
    }
}
