using ContractGen;

namespace PackageConsumer;

[GenerateMock]
public interface IShop
{
    string Name { get; }

    bool Charge(string account, decimal amount);

    Task<Order> FindAsync(ulong id, CancellationToken cancellationToken = default);
}
