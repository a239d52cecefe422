namespace ContractGen.Generator.Model.Mocks;

/// <summary>A class that mocks an interface, a class or a delegate.</summary>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="Namespace">The namespace of the mock; empty for the global one.</param>
/// <param name="Containers">The types around the mock, outermost first, such as <c>partial class Tests</c>.</param>
/// <param name="Declaration">The class's modifiers, keyword, name and type parameters.</param>
/// <param name="Constraints">The constraints of the type parameters; empty where the user's own part states them.</param>
/// <param name="Name">The class's name.</param>
/// <param name="TypeName">The class as a type, with its type parameters.</param>
/// <param name="Base">What it mocks.</param>
/// <param name="Access">Who may expect something: <c>public</c>, or <c>internal</c> where the mocked type is.</param>
/// <param name="Names">The names of its own members.</param>
/// <param name="Suppressed">The ids by which the mocked type's attributes warn of its use.</param>
/// <param name="Members">The members, in declared order.</param>
/// <param name="Structures">The types that are compared by content.</param>
/// <param name="HasStaticConstructor">Whether the user's part has a static constructor.</param>
internal sealed record MockModel(
    string HintName,
    string Namespace,
    EquatableArray<string> Containers,
    string Declaration,
    string Constraints,
    string Name,
    string TypeName,
    MockBaseModel Base,
    string Access,
    MockNamesModel Names,
    EquatableArray<string> Suppressed,
    EquatableArray<MockMemberModel> Members,
    EquatableArray<MockStructureModel> Structures,
    bool HasStaticConstructor);
