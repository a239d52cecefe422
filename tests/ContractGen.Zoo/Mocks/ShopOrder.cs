namespace ContractGen.Zoo.Mocks;

public sealed record ShopOrder(int Id, string Customer);
