namespace ContractGen.Schemas;

/// <summary>A value whose shape is not known ahead: <see cref="Codecs.ContractValue"/>.</summary>
public sealed class DynamicSchema : TypeSchema;
