using ContractGen.Codecs;

namespace ContractGen.Zoo;

/// <summary>A generic contract; its type argument is a contract too.</summary>
[Contract]
public sealed partial class Page<T>
    where T : class, IContract<T>
{
    public int Number { get; set; }
    public List<T> Items { get; init; } = [];
    public T? First { get; set; }
}

[Contract]
public sealed partial class Pages
{
    public Page<LineItem>? Items { get; set; }
    public Page<Address>? Addresses { get; set; }
}
