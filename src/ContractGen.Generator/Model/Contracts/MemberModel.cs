namespace ContractGen.Generator.Model.Contracts;

/// <summary>One field of a contract.</summary>
/// <param name="Index">Its place among the fields.</param>
/// <param name="Local">A local variable's name that clashes with nothing in the drawn methods.</param>
/// <param name="FieldName">Its name on the wire, as the body of a string literal.</param>
/// <param name="FieldLength">The length of its name in UTF-8.</param>
/// <param name="Number">Its number; 0 where it has none.</param>
/// <param name="Summary">What its documentation says, as the body of a string literal; empty where it says nothing.</param>
/// <param name="OneOf">The group of fields of which at most one is set; empty where it is in none.</param>
/// <param name="Type">The member's declared type, as code.</param>
/// <param name="Value">How its value is written and read.</param>
/// <param name="Presence">When it is written.</param>
/// <param name="Required">Whether reading a new instance without it is a fault.</param>
/// <param name="LeftOut">Whether it is required, and yet missing in formats that write neither nulls nor empty lists.</param>
/// <param name="OwnList">Whether a new instance has an empty list for it that reading may fill.</param>
/// <param name="Get">How it is got.</param>
/// <param name="Set">How it is set.</param>
internal sealed record MemberModel(
    int Index,
    string Local,
    string FieldName,
    int FieldLength,
    int Number,
    string Summary,
    string OneOf,
    string Type,
    ValueModel Value,
    PresenceModel Presence,
    bool Required,
    bool LeftOut,
    bool OwnList,
    AccessModel Get,
    AccessModel Set);
