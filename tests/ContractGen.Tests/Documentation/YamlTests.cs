using System.Text;
using ContractGen.Buffers;
using ContractGen.Codecs;
using ContractGen.Codecs.Lists;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using ContractGen.Formats.Yaml;
using ContractGen.Tests.Formats.Yaml;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Documentation;

public sealed class YamlTests
{
    [Fact]
    public void Text_comes_back()
    {
        Order order = new() { Id = 7, Customer = "Ada", Items = [new("007", 2, 9.90m)], Comment = "ring twice\nthen wait" };

        // snippet
        string yaml = YamlCodec.SerializeToString(order);
        Order back = YamlCodec.Deserialize<Order>(yaml);
        // end

        back.Should().BeEquivalentTo(order);
        yaml.Should().Be("""
            id: 7
            customer: Ada
            createdAt: 0001-01-01T00:00:00Z
            items:
              - sku: "007"
                quantity: 2
                price: 9.90
            note: |-
              ring twice
              then wait

            """);
        File.ReadAllText(Repository.PathOf("src/docs/yaml.md")).Should().Contain($"```yaml\n{yaml}```");
    }

    [Fact]
    public void Lists_of_numbers_on_one_line()
    {
        int[][] rows = [[1, 2, 3], [4]];

        // snippet
        var compact = new YamlOptions { LongestFlowList = 8 };
        string yaml = YamlCodec.SerializeToString<int[][], ArrayCodec<int[], ArrayCodec<int, Int32Codec>>>(rows, compact);
        // end

        yaml.Should().Be("- [1, 2, 3]\n- [4]\n");
    }

    [Fact]
    public void Comments_from_documentation()
    {
        Server server = new("example.org");

        // snippet
        var commented = new YamlOptions { Comments = YamlComments.FromDocumentation };
        string yaml = YamlCodec.SerializeToString(server, commented);
        // end

        string start = yaml[..(yaml.IndexOf("443\n", StringComparison.Ordinal) + 4)];
        File.ReadAllText(Repository.PathOf("src/docs/yaml.md")).Should().Contain($"```yaml\n{start}```");
    }

    [Fact]
    public void Anchors_and_merge_keys()
    {
        // snippet
        var merging = new YamlOptions { MergeKeys = true };
        List<Basket> baskets = YamlCodec.Deserialize<List<Basket>, ListCodec<Basket, Basket>>(
            """
            - &ada
              owner: Ada
              skus: &skus [A-1, B-2]
            - {owner: Charles, skus: *skus}
            - <<: *ada
              owner: Grace
            """,
            merging);
        // end

        baskets.Select(basket => basket.Owner).Should().Equal("Ada", "Charles", "Grace");
        baskets.Should().OnlyContain(basket => basket.Skus.Count == 2);
    }

    [Fact]
    public void Many_documents()
    {
        // snippet
        using PooledBuffer stream = YamlCodec.SerializeMany<Card>([new("1111"), new("2222")]);
        List<Card> cards = [.. YamlCodec.DeserializeMany<Card>(stream.Memory)];
        // end

        cards.Should().Equal(new Card("1111"), new Card("2222"));
        Encoding.UTF8.GetString(stream.Span).Should().Be("---\nnumber: \"1111\"\n---\nnumber: \"2222\"\n");
    }

    [Fact]
    public void Events_with_marks()
    {
        // snippet
        List<string> anchors = [];
        YamlEvents events = new("base: &base {retries: 3}\nweb: *base\n"u8);
        while (events.Read())
        {
            if (!events.Anchor.IsEmpty)
            {
                anchors.Add($"{events.Kind} {Encoding.UTF8.GetString(events.Anchor)} in line {events.Start.Line}");
            }
        }

        bool isYaml = !events.Failed;
        events.Dispose();
        // end

        isYaml.Should().BeTrue();
        anchors.Should().Equal("MappingStart base in line 1", "Alias base in line 2");
    }

    [Fact]
    public void Json_is_yaml()
    {
        // snippet
        ContractValue value = YamlCodec.Deserialize<ContractValue>("ports: [80, 443]\nhost: example.org\n");
        string json = JsonCodec.SerializeToString(value);
        string yaml = YamlCodec.SerializeToString(JsonCodec.Deserialize<ContractValue>(json));
        // end

        json.Should().Be("""{"ports":[80,443],"host":"example.org"}""");
        yaml.Should().Be("ports:\n  - 80\n  - 443\nhost: example.org\n");
        YamlCodec.Deserialize<ContractValue>(json).Should().Be(value);
    }

    [Fact]
    public void Errors_say_what_is_open_where()
    {
        // snippet
        bool isRead = YamlCodec.TryDeserialize<Basket>("owner: Ada\nskus:\n  - A-1\n - B-2\n", out _, out CodecError error);
        // end

        isRead.Should().BeFalse();
        error.Line.Should().Be(4);
        error.Detail.Should().Contain("a sequence at column 3");
    }
}
