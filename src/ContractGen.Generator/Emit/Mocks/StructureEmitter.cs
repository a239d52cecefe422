using ContractGen.Generator.Model.Mocks;
using static ContractGen.Generator.Emit.Code;
using static ContractGen.Generator.Emit.Mocks.ParameterText;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>Draws what reads the members of records and contracts, so that the engine compares and shows them by content.</summary>
internal static class StructureEmitter
{
    // It must run before the first mock is created: the user's part may have a static constructor, which then makes sure of that.
    public static Code Draw(MockModel mock) => mock.Structures.Count == 0 ? "" : Text($"""
        {(mock.HasStaticConstructor ? $"private static readonly object {mock.Names.Structures} =" : $"static {mock.Name}() =>")} {Engine}::StructuredTypes.All
            {Lines(mock.Structures, With)};
        """);

    private static Code With(MockStructureModel structure) =>
        $".With<{structure.Type}>([{List(structure.Members, member => $"\"{member.TrimStart('@')}\"")}], static each => [{List(structure.Members, member => "each." + member)}])";
}
