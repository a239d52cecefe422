namespace ContractGen.Tests.Laws;

/// <summary>What a format cannot tell apart, so that the laws must not either.</summary>
[Flags]
internal enum Losses
{
    None = 0,

    /// <summary>Of an instant the offset is lost, of a date and time its kind.</summary>
    Offset = 1,

    /// <summary>A date and time without a kind comes back as UTC.</summary>
    DateTimeKind = 2,

    /// <summary>Numbers of dynamic values beyond 64 bits come back as text.</summary>
    LongNumbers = 4,
}
