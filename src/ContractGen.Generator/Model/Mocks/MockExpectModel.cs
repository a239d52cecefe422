namespace ContractGen.Generator.Model.Mocks;

/// <summary>By what a test expects a member.</summary>
/// <param name="Name">Its own name, unless C# cannot tell two members apart.</param>
/// <param name="HidesObject">Whether that name hides one of System.Object.</param>
/// <param name="Priority">The priority, in overload resolution, of the overload that takes an Arg for every parameter.</param>
/// <param name="Overloads">The overloads beside that one.</param>
internal sealed record MockExpectModel(string Name, bool HidesObject, int Priority, EquatableArray<RawOverloadModel> Overloads);
