namespace ContractGen.Generator.Model.Contracts;

/// <summary>A codec that chooses among cases by the run-time type.</summary>
/// <param name="Type">The base type, as code.</param>
/// <param name="Name">What its schema calls it.</param>
/// <param name="Discriminator">The field that names the case, as the body of a string literal.</param>
/// <param name="Cases">The cases, those of nested unions included.</param>
/// <param name="Self">The base type's own fields, where it is a case itself.</param>
internal sealed record UnionBody(string Type, TypeNameModel Name, string Discriminator, EquatableArray<CaseModel> Cases, RecordBody? Self) : BodyModel;
