using Xunit;

namespace ContractGen.Tests.Formats.MessagePack;

/// <summary>A fact that needs <see cref="IndependentMessagePack"/>, skipped where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InteropFactAttribute : FactAttribute
{
    public InteropFactAttribute()
    {
        if (!IndependentMessagePack.IsHere)
        {
            Skip = "no python3 on the path has the msgpack package";
        }
    }
}
