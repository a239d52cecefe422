namespace ContractGen.Zoo.Mocks.Shapes;

public delegate void PriceChanged(string product, decimal price);
