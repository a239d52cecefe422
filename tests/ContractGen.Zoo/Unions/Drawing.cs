namespace ContractGen.Zoo.Unions;

[Contract]
public sealed partial record Drawing([Field(1)] List<IShape> Shapes, [Field(2)] IShape? Frame);
