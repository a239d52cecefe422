namespace ContractGen.Generator.Model.Contracts;

/// <summary>One name of an enum.</summary>
/// <param name="Member">The enum's member, as code.</param>
/// <param name="Name">Its name on the wire, as the body of a string literal.</param>
/// <param name="Length">The length of the name in UTF-8.</param>
/// <param name="Number">Its number, as a literal that fits into long.</param>
internal sealed record EnumNameModel(string Member, string Name, int Length, string Number);
