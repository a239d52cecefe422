namespace ContractGen.Zoo.Inheritance;

/// <summary>A base that is no contract itself.</summary>
public abstract class Entity
{
    [Field(1)] public long Id { get; set; }
    [Field(2)] public DateTime Changed { get; protected set; }
}
