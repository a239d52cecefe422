namespace ContractGen.Zoo.Enums;

[Contract(Enums = EnumSpelling.SnakeCase)]
public sealed partial record SpelledInSnakeCase([Field(1)] Shade Shade, [Field(2)] List<Shade> Shades);
