namespace ContractGen.Generator.Model.Mocks;

/// <summary>A class that mocks an interface.</summary>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="Namespace">The namespace of the mock; empty for the global one.</param>
/// <param name="Containers">The types around the mock, outermost first, such as <c>partial class Tests</c>.</param>
/// <param name="Declaration">The class's modifiers, keyword, name and type parameters.</param>
/// <param name="Constraints">The constraints of the type parameters; empty where the user's own part states them.</param>
/// <param name="TypeName">The class as a type, with its type parameters.</param>
/// <param name="Interface">The interface.</param>
/// <param name="Access">Who may expect something: <c>public</c>, or <c>internal</c> where the interface is.</param>
/// <param name="ExpectationsName">The name of the nested type with one method per member.</param>
/// <param name="Members">The members, in declared order.</param>
internal sealed record MockModel(
    string HintName,
    string Namespace,
    EquatableArray<string> Containers,
    string Declaration,
    string Constraints,
    string TypeName,
    string Interface,
    string Access,
    string ExpectationsName,
    EquatableArray<MockMemberModel> Members);
