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

    /// <summary>An empty list or map comes back as a missing one, which is null where the member can be.</summary>
    EmptyLists = 8,

    /// <summary>Numbers of dynamic values come back as 64-bit floats, bytes and instants as text.</summary>
    DynamicKinds = 16,
}
