namespace ContractGen.Zoo.Mocks;

public readonly record struct Route(string From, string[] Stops);
