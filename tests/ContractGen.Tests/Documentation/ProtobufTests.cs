using ContractGen.Buffers;
using ContractGen.Formats.Protobuf;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Documentation;

public sealed class ProtobufTests
{
    [Fact]
    public void Many_messages()
    {
        Reading[] readings = [new() { Sensor = 7, Value = 21.5f }, new() { Sensor = 8 }];
        List<Reading> read = [];

        // snippet
        using PooledBuffer stream = ProtobufCodec.SerializeMany(readings);
        foreach (Reading each in ProtobufCodec.DeserializeMany<Reading>(stream.Memory))
        {
            read.Add(each);
        }
        // end

        read.Should().BeEquivalentTo(readings);
    }

    [Fact]
    public void The_proto_file()
    {
        // snippet
        string text = ProtoSchema.Of<Reading>();
        // end

        text.Should().Contain("message Reading {");
    }
}
