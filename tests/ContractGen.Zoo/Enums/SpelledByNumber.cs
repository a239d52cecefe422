namespace ContractGen.Zoo.Enums;

[Contract(Enums = EnumSpelling.Number)]
public sealed partial record SpelledByNumber([Field(1)] Shade Shade, [Field(2)] Access Access, [Field(3)] Wide Wide, [Field(4)] Signed Signed);
