using ContractGen.Codecs;

namespace ContractGen.Zoo.Unknown;

/// <summary>What a contract does not know is kept and written back.</summary>
[Contract]
public sealed partial class Keeping
{
    [Field(1)] public int Known { get; set; }

    [UnknownFields]
    public UnknownFields? Others { get; set; }
}
