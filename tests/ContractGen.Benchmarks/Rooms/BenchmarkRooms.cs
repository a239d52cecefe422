namespace ContractGen.Benchmarks.Rooms;

/// <summary>All rooms.</summary>
/// <remarks>
/// To add one: a file beside this one with a class that derives from <see cref="ComparisonRoom"/> (see <see cref="JsonRoom"/>),
/// and a line here. It gives its documents' names and, per document, a <see cref="Measuring.Comparison"/> for "write", "read" and so on:
/// the first contender is ours, the others are peers. Timing, allocation and the tables are done by the base class. Before it hands out
/// comparisons it checks once that all contenders do the same work, and throws where they do not.
/// The documents' types stand in Documents/; <see cref="Subjects.DataFile"/> reads the JSON of the real ones.
/// </remarks>
internal static class BenchmarkRooms
{
    public static IReadOnlyList<IRoom> All { get; } =
    [
        new JsonRoom(),
        new MessagePackRoom(),
        new ProtobufRoom(),
        new YamlRoom(),
        new MockRoom(),
        new GeneratorRoom(),
    ];

    public static IRoom? Find(string name) => All.FirstOrDefault(room => room.Name == name);
}
