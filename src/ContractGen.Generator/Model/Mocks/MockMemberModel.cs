namespace ContractGen.Generator.Model.Mocks;

/// <summary>A member of a mocked interface.</summary>
/// <param name="Interface">The interface that declares the member.</param>
/// <param name="Name">The member's name, escaped where it is a keyword.</param>
/// <param name="Label">The name that failure messages use, such as <c>IShop.Charge</c>.</param>
/// <param name="Field">The field that holds the member's expectations.</param>
/// <param name="ExpectName">The name to expect it by: its own, unless two members cannot be told apart by C#.</param>
/// <param name="HidesObject">Whether that name hides one of System.Object.</param>
internal abstract record MockMemberModel(string Interface, string Name, string Label, string Field, string ExpectName, bool HidesObject);
