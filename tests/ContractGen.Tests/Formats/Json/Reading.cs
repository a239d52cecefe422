namespace ContractGen.Tests.Formats.Json;

/// <summary>A small document of which there are many.</summary>
[Contract]
public readonly partial record struct Reading(int X, int Y);
