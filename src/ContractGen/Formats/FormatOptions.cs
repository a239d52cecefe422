namespace ContractGen.Formats;

/// <summary>What the options of every format have in common.</summary>
public abstract record FormatOptions
{
    private protected FormatOptions()
    {
    }

    /// <summary>Limits on nesting and size, and the policy on duplicates.</summary>
    public CodecLimits Limits { get; init; } = CodecLimits.Default;
}
