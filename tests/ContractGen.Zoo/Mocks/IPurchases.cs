namespace ContractGen.Zoo.Mocks;

/// <summary>A dependency that takes and returns contracts, as a remote one does.</summary>
[GenerateMock]
public interface IPurchases
{
    IShop Shop { get; }

    Purchase Place(Purchase order);

    Task<Purchase?> FindAsync(int id);

    ValueTask<IReadOnlyList<Purchase>> AllAsync(string customer);

    void PlaceAll(List<Purchase> orders, Purchase[] more);

    string[] Names();

    void Tag(ISet<string> tags, IReadOnlyDictionary<string, int> counts);

    void Touch();

    void Touch(int id);

    void Touch(int id, string by);
}
