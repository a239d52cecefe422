namespace ContractGen.Zoo.Naming;

[Contract(Naming = NamingPolicy.AsDeclared)]
public sealed partial record DeclaredNames([Field(1)] int FirstValue, [Field(2)] string URLPath);
