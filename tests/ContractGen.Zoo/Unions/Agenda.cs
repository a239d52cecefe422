namespace ContractGen.Zoo.Unions;

/// <summary>Unions with a case 0 as one of several fields, and in a list.</summary>
[Contract(Layout = ContractLayout.Array)]
public sealed partial class Agenda
{
    [Field(1, OneOf = "end")] public Command? Last { get; set; }
    [Field(2, OneOf = "end")] public string? Note { get; set; }
    [Field(3)] public List<Command> Steps { get; set; } = [];
}
