namespace ContractGen.Zoo.Naming;

[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial record SnakeNames([Field(1)] int FirstValue, [Field(2)] string URLPath, [Field(3)] int Http2Port);
