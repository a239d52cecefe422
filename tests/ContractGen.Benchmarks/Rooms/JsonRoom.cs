using ContractGen.Benchmarks.Measuring;
using ContractGen.Benchmarks.Subjects;

namespace ContractGen.Benchmarks.Rooms;

/// <summary>JSON beside System.Text.Json's source generator and Newtonsoft.Json.</summary>
internal sealed class JsonRoom : ComparisonRoom
{
    public override string Name => "json";

    protected override IReadOnlyList<string> Documents => JsonSubjects.Names;

    protected override IReadOnlyList<Comparison>? Prepare(string document, out string reason)
    {
        if (JsonSubjects.Create(document, out reason) is not { } subject)
        {
            return null;
        }

        subject.Verify();
        return
        [
            new("write", subject.Length,
            [
                new("ours", subject.Write),
                new("System.Text.Json", subject.WriteStj),
                new("System.Text.Json, default encoder", subject.WriteStjDefaultEncoder),
                new("Newtonsoft", subject.WriteNewtonsoft),
            ]),
            new("read", subject.Length,
            [
                new("ours", () => subject.Read()),
                new("System.Text.Json", () => subject.ReadStj()),
                new("Newtonsoft", () => subject.ReadNewtonsoft()),
                new("ours, populate", subject.Populate),
                new("ours, segments", () => subject.ReadSegments()),
            ]),
        ];
    }
}
