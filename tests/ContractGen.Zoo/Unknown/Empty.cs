namespace ContractGen.Zoo.Unknown;

/// <summary>No members, and nothing else may be there.</summary>
[Contract(Unknown = UnknownFieldHandling.Reject)]
public partial record Empty;
