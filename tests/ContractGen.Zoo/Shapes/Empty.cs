namespace ContractGen.Zoo.Shapes;

/// <summary>No members.</summary>
[Contract(Unknown = UnknownFieldHandling.Reject)]
public partial record Empty;
