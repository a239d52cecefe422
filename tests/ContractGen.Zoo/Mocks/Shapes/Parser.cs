namespace ContractGen.Zoo.Mocks.Shapes;

public delegate bool Parser(string text, out int number);
