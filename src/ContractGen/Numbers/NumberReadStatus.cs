namespace ContractGen.Numbers;

/// <summary>How reading one integer ended.</summary>
internal enum NumberReadStatus : byte
{
    /// <summary>The value was read; the consumed count is its length.</summary>
    Done = 0,

    /// <summary>The text breaks the JSON grammar; the consumed count is the offset of the fault.</summary>
    GrammarFault = 1,

    /// <summary>The text is a well-formed integer that the type cannot hold; the consumed count is its length.</summary>
    Overflow = 2,
}
