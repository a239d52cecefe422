namespace ContractGen.Tests.Documentation;

/// <summary>A type of others in the snippets: it carries no attribute.</summary>
public readonly record struct Spot(double Latitude, double Longitude);
