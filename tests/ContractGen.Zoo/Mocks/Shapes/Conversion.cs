namespace ContractGen.Zoo.Mocks.Shapes;

public delegate TTo Conversion<in TFrom, TTo>(TFrom value, params int[] options);
