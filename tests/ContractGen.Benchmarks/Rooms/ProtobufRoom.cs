using ContractGen.Benchmarks.Measuring;
using ContractGen.Benchmarks.Subjects;

namespace ContractGen.Benchmarks.Rooms;

/// <summary>Protobuf beside Google.Protobuf.</summary>
internal sealed class ProtobufRoom : ComparisonRoom
{
    public override string Name => "protobuf";

    protected override IReadOnlyList<string> Documents => ProtobufSubjects.Names;

    protected override IReadOnlyList<Comparison>? Prepare(string document, out string reason)
    {
        if (ProtobufSubjects.Create(document, out reason) is not { } subject)
        {
            return null;
        }

        subject.Verify();
        return
        [
            new("write", subject.Length, [new("ours", subject.Write), new("Google.Protobuf", subject.WriteGoogle)]),
            new("read", subject.Length, [new("ours", () => subject.Read()), new("Google.Protobuf", () => subject.ReadGoogle())]),
        ];
    }
}
