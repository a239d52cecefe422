using ContractGen.Conformance.Protocol;
using ContractGen.Conformance.TestMessages;
using ContractGen.Formats;
using ContractGen.Formats.Protobuf;

namespace ContractGen.Conformance;

/// <summary>Answers the tests of protobuf's conformance suite: proto3 from binary to binary; it skips everything else.</summary>
public static class Testee
{
    private const string FailureSetType = "conformance.FailureSet";
    private const string TestType = "protobuf_test_messages.proto3.TestAllTypesProto3";

    // as deep as the suite nests
    private static readonly ProtobufOptions Options = ProtobufOptions.Google;

    /// <summary>Answers one request.</summary>
    public static byte[] Answer(ReadOnlySpan<byte> request) => ProtobufCodec.SerializeToArray(Answer(ProtobufCodec.Deserialize<ConformanceRequest>(request)));

    private static ConformanceResponse Answer(ConformanceRequest request)
    {
        if (request.MessageType == FailureSetType)
        {
            return new ConformanceResponse { ProtobufPayload = ProtobufCodec.SerializeToArray(new FailureSet()) };
        }

        if (request.MessageType != TestType || request.ProtobufPayload is null || request.RequestedOutputFormat != WireFormat.Protobuf)
        {
            return new ConformanceResponse { Skipped = "only proto3, from binary to binary" };
        }

        if (!ProtobufCodec.TryDeserialize<TestAllTypesProto3>(request.ProtobufPayload, out var message, out var error, Options))
        {
            return new ConformanceResponse { ParseError = error.ToString() };
        }

        try
        {
            return new ConformanceResponse { ProtobufPayload = ProtobufCodec.SerializeToArray(message, Options) };
        }
        catch (ContractFormatException fault)
        {
            return new ConformanceResponse { SerializeError = fault.Message };
        }
    }
}
