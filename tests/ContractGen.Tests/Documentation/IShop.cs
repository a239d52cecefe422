namespace ContractGen.Tests.Documentation;

public interface IShop
{
    bool Charge(string account, decimal amount);

    Task<Order> FindAsync(ulong id, CancellationToken cancellationToken = default);
}
