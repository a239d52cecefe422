using Google.Protobuf;

namespace ContractGen.Tests.Formats.Protobuf;

/// <summary>The class that protoc makes of the message with every type of field. It is there only where the file is.</summary>
internal static class TestMessages
{
    public static MessageParser Parser =>
        (MessageParser)typeof(Peers.Zoo.ZooReflection).Assembly
            .GetType("ProtobufTestMessages.Proto3.TestAllTypesProto3", throwOnError: true)!.GetProperty("Parser")!.GetValue(null)!;
}
