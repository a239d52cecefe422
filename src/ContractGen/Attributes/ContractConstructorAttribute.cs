namespace ContractGen;

/// <summary>Chooses the constructor that reading calls, where a contract has several.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class ContractConstructorAttribute : Attribute;
