namespace ContractGen.Zoo.Unknown;

/// <summary>What a contract does not know is refused.</summary>
[Contract(Unknown = UnknownFieldHandling.Reject)]
public sealed partial class Refusing
{
    [Field(1)] public int Known { get; set; }
}
