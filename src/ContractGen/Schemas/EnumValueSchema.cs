namespace ContractGen.Schemas;

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Number">Its number; that of an unsigned enum above <see cref="long.MaxValue"/> is negative.</param>
public sealed record EnumValueSchema(string Name, long Number);
