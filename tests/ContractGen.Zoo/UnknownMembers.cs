using ContractGen.Codecs;

namespace ContractGen.Zoo;

/// <summary>What a contract does not know is kept and written back.</summary>
[Contract]
public sealed partial class Keeping
{
    [Field(1)] public int Known { get; set; }

    [UnknownFields]
    public UnknownFields? Others { get; set; }
}

/// <summary>What a contract does not know is refused.</summary>
[Contract(Unknown = UnknownFieldHandling.Reject)]
public sealed partial class Strict
{
    public int Known { get; set; }
}
