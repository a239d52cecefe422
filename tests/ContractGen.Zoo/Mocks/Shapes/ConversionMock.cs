namespace ContractGen.Zoo.Mocks.Shapes;

[GenerateMock(typeof(Conversion<,>))]
public sealed partial class ConversionMock<TFrom, TTo>;
