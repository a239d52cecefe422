using ContractGen.Benchmarks.Documents.Canada;

namespace ContractGen.Benchmarks.Documents.Numbered;

[Contract]
public sealed partial class NumberedFeature
{
    [Field(1)] public string Type { get; set; } = "";

    [Field(2)] public string Name { get; set; } = "";

    [Field(3)] public string GeometryType { get; set; } = "";

    [Field(4)] public Ring[] Rings { get; set; } = [];

    public static NumberedFeature From(Feature feature) => new()
    {
        Type = feature.Type,
        Name = feature.Properties.Name,
        GeometryType = feature.Geometry.Type,
        Rings = [.. feature.Geometry.Coordinates.Select(ring => new Ring { Positions = [.. ring.Select(each => new Position { X = each[0], Y = each[1] })] })],
    };
}
