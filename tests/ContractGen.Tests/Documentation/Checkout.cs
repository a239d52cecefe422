namespace ContractGen.Tests.Documentation;

/// <summary>The code under test in the snippets about mocks.</summary>
internal sealed class Checkout(IShop shop)
{
    public async Task<bool> PayAsync(ulong id, string account)
    {
        Order order = await shop.FindAsync(id);
        return shop.Charge(account, order.Items.Sum(item => item.Price * item.Quantity));
    }
}
