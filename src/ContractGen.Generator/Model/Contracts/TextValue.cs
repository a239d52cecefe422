namespace ContractGen.Generator.Model.Contracts;

/// <summary>A string.</summary>
internal sealed record TextValue() : ValueModel("string", "global::ContractGen.Codecs.Scalars.StringCodec", FieldKindModel.Delimited);
