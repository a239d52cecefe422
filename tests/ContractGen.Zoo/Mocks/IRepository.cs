namespace ContractGen.Zoo.Mocks;

/// <summary>An open generic interface with a constraint, inherited members and names that are keywords.</summary>
public interface IRepository<TKey, TItem> : IReadOnlyCollection<TItem>
    where TKey : notnull
    where TItem : class
{
    TItem? Find(TKey key);

    void Put(TKey key, TItem item);

    Task<IReadOnlyList<TItem>> ListAsync(int @class, string @event = "all");
}
