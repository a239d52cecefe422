namespace ContractGen.Zoo.Unions;

[Contract(Layout = ContractLayout.Array)]
public sealed partial record Start([Field(1)] string Program, [Field(2)] int Priority) : Command;
