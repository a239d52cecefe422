namespace ContractGen.Zoo.Unions;

[Contract(Layout = ContractLayout.Array)]
public sealed partial record Stop([Field(1)] bool Now) : Command;
