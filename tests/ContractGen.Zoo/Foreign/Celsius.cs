namespace ContractGen.Zoo.Foreign;

/// <summary>A temperature that stands on the wire as text with its unit.</summary>
public readonly record struct Celsius(double Degrees);
