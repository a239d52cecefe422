namespace ContractGen;

/// <summary>Leaves a member out of its contract.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ContractIgnoreAttribute : Attribute;
