using ContractGen.Benchmarks.Measuring;
using ContractGen.Benchmarks.Subjects;

namespace ContractGen.Benchmarks.Rooms;

/// <summary>MessagePack beside our own JSON and a copy of the same bytes: no other implementation for .NET is at hand.</summary>
internal sealed class MessagePackRoom : ComparisonRoom
{
    public override string Name => "msgpack";

    protected override IReadOnlyList<string> Documents => MessagePackSubjects.Names;

    protected override IReadOnlyList<Comparison>? Prepare(string document, out string reason)
    {
        if (MessagePackSubjects.Create(document, out reason) is not { } subject)
        {
            return null;
        }

        subject.Verify();
        return
        [
            new("write", subject.Length, [new("ours", subject.Write), new("JSON, ours", subject.WriteJson), new("memcpy", subject.Copy)]),
            new("read", subject.Length,
            [
                new("ours", () => subject.Read()),
                new("JSON, ours", () => subject.ReadJson()),
                new("ours, populate", subject.Populate),
            ]),
        ];
    }
}
