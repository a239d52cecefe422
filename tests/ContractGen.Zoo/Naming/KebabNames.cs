namespace ContractGen.Zoo.Naming;

[Contract(Naming = NamingPolicy.KebabCase)]
public sealed partial record KebabNames(int FirstValue, string URLPath);
