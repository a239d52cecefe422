namespace ContractGen.Tests.Laws;

/// <summary>How a format's documents nest.</summary>
/// <param name="Field">Opens a record of one field up to the field's value.</param>
/// <param name="List">Opens a list of one element.</param>
internal sealed record Nesting(Func<string, byte[]> Field, byte[] List);
