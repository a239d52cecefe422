namespace ContractGen.Mocks.Matchers;

/// <summary>Marks the arguments that need no matcher.</summary>
internal static class ArgKind
{
    public static readonly object Value = new();
    public static readonly object Any = new();
}
