namespace ContractGen.Tests.Formats.Yaml;

/// <summary>An event that a document must have when another parser reads it.</summary>
/// <param name="Event">The event in the notation of the YAML test suite, without style; a scalar as <c>=VAL</c> and its text.</param>
/// <param name="Kind">What a scalar may look like.</param>
internal readonly record struct WrittenEvent(string Event, WrittenKind Kind = WrittenKind.Any);
