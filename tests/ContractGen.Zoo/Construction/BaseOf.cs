namespace ContractGen.Zoo.Construction;

/// <summary>A base that is no contract itself.</summary>
public abstract class BaseOf<T>
{
    public T Value { get; init; } = default!;

    public virtual string Title { get; set; } = "base";

    [ContractIgnore]
    public string Ignored { get; set; } = "";
}
