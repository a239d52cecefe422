namespace ContractGen.Zoo.Presence;

[Contract(Nulls = NullWriting.Omit)]
public sealed partial record OmittedNulls([Field(1)] string? Text, [Field(2)] int? Number, [Field(3)] int Always);
