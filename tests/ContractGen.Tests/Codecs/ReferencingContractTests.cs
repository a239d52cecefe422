using ContractGen.Formats.Json;
using ContractGen.Formats.Protobuf;
using ContractGen.Tests.Laws;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Codecs;

public sealed class ReferencingContractTests
{
    [Fact]
    public void Contracts_of_another_project_come_back_as_members()
    {
        var values = new RandomValues();
        for (var seed = 0; seed < 100; seed++)
        {
            var value = (ReferencingContract)values.Create(typeof(ReferencingContract), new Random(seed))!;
            var expected = Canonical.Text(value);

            Canonical.Text(JsonCodec.Deserialize<ReferencingContract>(JsonCodec.SerializeToArray(value))).Should().Be(expected);
        }
    }

    [Fact]
    public void It_is_numbered_as_they_are()
    {
        var value = new ReferencingContract { Order = new() { Id = 1, Customer = "Ada" }, Shape = new Zoo.Unions.Square(2), Points = { ["a"] = new() { X = 1 } } };

        var back = ProtobufCodec.Deserialize<ReferencingContract>(ProtobufCodec.SerializeToArray(value));

        Canonical.Text(back.Order).Should().Be(Canonical.Text(value.Order));
        back.Shape.Should().Be(value.Shape);
        back.Points.Should().Equal(value.Points);
    }
}
