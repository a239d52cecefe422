using ContractGen.Benchmarks.Measuring;
using ContractGen.Benchmarks.Subjects;

namespace ContractGen.Benchmarks.Rooms;

/// <summary>YAML beside YamlDotNet.</summary>
internal sealed class YamlRoom : ComparisonRoom
{
    public override string Name => "yaml";

    protected override IReadOnlyList<string> Documents => YamlSubjects.Names;

    protected override IReadOnlyList<Comparison>? Prepare(string document, out string reason)
    {
        if (YamlSubjects.Create(document, out reason) is not { } subject)
        {
            return null;
        }

        subject.Verify();
        return
        [
            new("write", subject.Length, [new("ours", subject.Write), new("YamlDotNet", subject.WriteYamlDotNet)]),
            new("read", subject.Length,
            [
                new("ours", () => subject.Read()),
                new("YamlDotNet", () => subject.ReadYamlDotNet()),
                new("ours, populate", subject.Populate),
            ]),
            new("read-foreign", subject.ForeignLength,
            [
                new("ours", () => subject.ReadForeign()),
                new("YamlDotNet", () => subject.ReadForeignYamlDotNet()),
            ]),
        ];
    }
}
