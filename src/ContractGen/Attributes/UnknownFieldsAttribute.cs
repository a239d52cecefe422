namespace ContractGen;

/// <summary>On a property of type <see cref="Codecs.UnknownFields"/>: keeps the fields that the contract does not know and writes them back.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UnknownFieldsAttribute : Attribute;
