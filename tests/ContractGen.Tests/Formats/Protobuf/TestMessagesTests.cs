using ContractGen.Conformance.TestMessages;
using ContractGen.Formats.Protobuf;
using ContractGen.Tests.Laws;
using ContractGen.Tests.SharedData;
using FluentAssertions;
using Google.Protobuf;

namespace ContractGen.Tests.Formats.Protobuf;

/// <summary>The message with every type of field, beside the class that protoc makes of the same file.</summary>
public sealed class TestMessagesTests
{
    [SharedFact("conformance/protobuf")]
    public void Random_messages_pass_through_Googles_class_byte_by_byte()
    {
        var values = new RandomValues();
        for (var seed = 0; seed < 300; seed++)
        {
            var message = (TestAllTypesProto3)values.Create(typeof(TestAllTypesProto3), new Random(seed))!;
            message.Unknown = null;
            var ours = ProtobufCodec.SerializeToArray(message);
            var theirs = TestMessages.Parser.ParseFrom(ours).ToByteArray();
            Convert.ToHexString(theirs).Should().Be(Convert.ToHexString(ours), "seed {0}", seed);
            Convert.ToHexString(ProtobufCodec.SerializeToArray(ProtobufCodec.Deserialize<TestAllTypesProto3>(theirs))).Should().Be(Convert.ToHexString(theirs), "seed {0}", seed);
        }
    }
}
