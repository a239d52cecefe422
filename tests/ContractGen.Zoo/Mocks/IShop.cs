namespace ContractGen.Zoo.Mocks;

/// <summary>An everyday dependency: methods of every common shape, and a property of each kind.</summary>
[GenerateMock]
public interface IShop
{
    string Name { get; set; }

    int Stock { get; }

    string Banner { set; }

    bool Charge(string account, decimal amount);

    void Refund(int id);

    void Refund(int id, string reason);

    void Close();

    string Greeting();

    string? Find(string key);

    int Sum(params int[] values);

    void Ship(ShopOrder? order, IReadOnlyList<string> labels);

    int Add(object item, Func<int, int> price);

    Task<ShopOrder> GetAsync(int id, CancellationToken cancellation = default);

    ValueTask<int> CountAsync(string? filter = null, CancellationToken cancellation = default);

    Task SaveAsync(ShopOrder order);
}
