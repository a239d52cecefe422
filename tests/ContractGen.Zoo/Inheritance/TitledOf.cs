namespace ContractGen.Zoo.Inheritance;

/// <summary>A generic base that is no contract itself.</summary>
public abstract class TitledOf<T>
{
    public T Value { get; init; } = default!;

    public virtual string Title { get; set; } = "base";

    [ContractIgnore]
    public string Ignored { get; set; } = "";
}
