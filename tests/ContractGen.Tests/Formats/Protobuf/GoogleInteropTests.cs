using ContractGen.Formats;
using ContractGen.Tests.Laws;
using FluentAssertions;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Peers.Zoo;
using Xunit;

namespace ContractGen.Tests.Formats.Protobuf;

/// <summary>Google's class of the same schema reads what we write, and we read what it writes.</summary>
public sealed class GoogleInteropTests
{
    public static TheoryData<string> Contracts => [.. ProtoFiles.Drawn.Where(LawFormat.Of(ContractCodecs.Protobuf.Format).Takes).Select(each => each.FullName!)];

    [Theory]
    [MemberData(nameof(Contracts))]
    public void Random_values_of_the_Zoo_pass_through_Googles_class(string contract)
    {
        var format = LawFormat.Of(ContractCodecs.Protobuf.Format);
        var type = ProtoFiles.Drawn.First(each => each.FullName == contract);
        var subject = ContractSubjects.Of(format.ToString(), contract);
        var parser = ParserOf(type);
        for (var seed = 0; seed < 100; seed++)
        {
            var value = subject.CreateRandom(new Random(seed));
            var ours = subject.Write(value);
            var message = parser.ParseFrom(ours);
            var theirs = message.ToByteArray();
            UnknownFields(message).Should().BeFalse("Google's class knows every field that we wrote");
            Canonical.Text(subject.Read(theirs), format.Losses).Should().Be(Canonical.Text(value, format.Losses), "seed {0} came as {1}", seed, Convert.ToHexString(theirs));
        }
    }

    private static MessageParser ParserOf(Type contract) =>
        ZooReflection.Descriptor.FindTypeByName<MessageDescriptor>(ProtoFiles.NameInZoo(contract)).Parser;

    // Only its own text format shows whether a message kept fields that its class does not know.
    private static bool UnknownFields(IMessage message)
    {
        var copy = message.Descriptor.Parser.WithDiscardUnknownFields(true).ParseFrom(message.ToByteArray());
        return copy.CalculateSize() != message.CalculateSize();
    }
}
