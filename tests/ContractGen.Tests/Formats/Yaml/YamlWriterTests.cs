using System.Text;
using ContractGen.Buffers;
using ContractGen.Codecs;
using ContractGen.Codecs.Lists;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;
using ContractGen.Formats.Yaml;
using ContractGen.Zoo.Orders;
using ContractGen.Zoo.Unions;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Yaml;

public sealed class YamlWriterTests
{
    [Fact]
    public void A_contract_is_a_block_mapping()
    {
        var order = new Order
        {
            Id = 42,
            Customer = "Ada Lovelace",
            CreatedAt = new DateTimeOffset(2026, 1, 31, 12, 30, 0, TimeSpan.FromHours(1)),
            Items = [new LineItem { Sku = "A-1", Quantity = 2, Price = 9.50m }, new LineItem { Sku = "007" }],
            Status = OrderStatus.Shipped,
            ShipTo = new Address { Street = "Rua: 1", City = "São Paulo" },
            Total = 19m,
        };

        YamlWriting.Of(order).Should().Be("""
            id: 42
            customer: Ada Lovelace
            createdAt: 2026-01-31T12:30:00+01:00
            items:
              - sku: A-1
                quantity: 2
                price: 9.50
              - sku: "007"
                quantity: 1
                price: 0
            note: null
            status: on-its-way
            shipTo:
              street: "Rua: 1"
              city: São Paulo
              zip: null
              floor: null
            total: 19

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_union_names_its_case_first()
    {
        var drawing = new Drawing([new Circle { Radius = 1.5 }, new Square()], new Circle());
        YamlWriting.Of(drawing).Should().StartWith("shapes:\n  - kind: circle\n    radius: 1.5\n  - kind: square\n").And
            .EndWith("frame:\n  kind: circle\n  radius: 0\n");
        YamlWriting.Of<Payment>(new Cash()).Should().Be("$type: cash\n");
    }

    [Fact]
    public void Empty_collections_are_written_in_flow_style_wherever_they_stand()
    {
        YamlWriting.Of((ref YamlWriter writer) =>
        {
            int record = writer.BeginRecord(3, 0);
            writer.Field("list"u8, 1);
            writer.EndList(writer.BeginList(0, ElementKind.Varint));
            writer.Field("map"u8, 2);
            writer.EndMap(writer.BeginMap(0));
            writer.Field("nested"u8, 3);
            int list = writer.BeginList(3, ElementKind.Delimited);
            writer.Element(list);
            writer.EndRecord(writer.BeginRecord(0, 0));
            writer.Element(list);
            writer.EndList(writer.BeginList(0, ElementKind.Varint));
            writer.Element(list);
            int inner = writer.BeginList(1, ElementKind.Delimited);
            writer.Element(inner);
            writer.EndList(writer.BeginList(0, ElementKind.Varint));
            writer.EndList(inner);
            writer.EndList(list);
            writer.EndRecord(record);
        }).Should().Be("list: []\nmap: {}\nnested:\n  - {}\n  - []\n  - - []\n");

        YamlWriting.Of((ref YamlWriter writer) => writer.EndRecord(writer.BeginRecord(0, 0))).Should().Be("{}\n");
        YamlWriting.Of((ref YamlWriter writer) => writer.EndList(writer.BeginList(0, ElementKind.Varint))).Should().Be("[]\n");
    }

    [Fact]
    public void Lists_in_lists_share_a_line()
    {
        YamlWriting.Of<int[][][], ArrayCodec<int[][], ArrayCodec<int[], ArrayCodec<int, Int32Codec>>>>([[[1, 2], [3]], [[]], []])
            .Should().Be("- - - 1\n    - 2\n  - - 3\n- - []\n- []\n");
    }

    [Fact]
    public void Short_lists_of_numbers_are_in_flow_style_when_asked_for()
    {
        YamlOptions options = new() { LongestFlowList = 2 };
        YamlWriting.Of<int[][], ArrayCodec<int[], ArrayCodec<int, Int32Codec>>>([[1, 2], [3], [], [4, 5, 6]], options)
            .Should().Be("- [1, 2]\n- [3]\n- []\n- - 4\n  - 5\n  - 6\n");
    }

    [Fact]
    public void Maps_take_keys_of_every_kind()
    {
        var longKey = new string('k', 1000);
        YamlWriting.Of((ref YamlWriter writer) =>
        {
            int map = writer.BeginMap(8);
            Entry(ref writer, map, "plain key");
            Entry(ref writer, map, "a: b");
            Entry(ref writer, map, "12");
            Entry(ref writer, map, "two\nlines");
            int entry = writer.BeginEntry(map);
            writer.KeyInt64(-5);
            writer.Null();
            writer.EndEntry(entry);
            writer.BeginEntry(map);
            writer.KeyBoolean(true);
            writer.Boolean(false);
            writer.BeginEntry(map);
            writer.KeyEnum("no"u8, 0);
            writer.Null();
            writer.BeginEntry(map);
            writer.KeyString(longKey);
            int record = writer.BeginRecord(1, 0);
            writer.Field("x"u8, 1);
            writer.Int32(1);
            writer.EndRecord(record);
            writer.EndMap(map);
        }).Should().Be($"plain key: 1\n\"a: b\": 1\n\"12\": 1\n\"two\\nlines\": 1\n-5: null\ntrue: false\n\"no\": null\n? {longKey}\n:\n  x: 1\n");

        static void Entry(ref YamlWriter writer, int map, string key)
        {
            int entry = writer.BeginEntry(map);
            writer.KeyString(key);
            writer.Int32(1);
            writer.EndEntry(entry);
        }
    }

    [Fact]
    public void Any_depth_within_the_limit_is_indented()
    {
        YamlOptions options = new() { Limits = new CodecLimits { MaxDepth = 200 } };
        string text = YamlWriting.Of(
            (ref YamlWriter writer) =>
            {
                int[] scopes = new int[200];
                for (int i = 0; i < 200; i++)
                {
                    scopes[i] = writer.BeginRecord(2, 0);
                    writer.Field("someName"u8, 1);
                    writer.Int32(i);
                    writer.Field("inner"u8, 2);
                }

                writer.Null();
                for (int i = 199; i >= 0; i--)
                {
                    writer.EndRecord(scopes[i]);
                }
            },
            options);
        StringBuilder expected = new();
        for (int i = 0; i < 200; i++)
        {
            expected.Append(' ', 2 * i).Append("someName: ").Append(i).Append('\n').Append(' ', 2 * i).Append(i == 199 ? "inner: null\n" : "inner:\n");
        }

        text.Should().Be(expected.ToString());
    }

    [Fact]
    public void Too_deep_a_value_is_refused()
    {
        Action write = () => YamlWriting.Of((ref YamlWriter writer) =>
        {
            for (int i = 0; i < 65; i++)
            {
                int list = writer.BeginList(1, ElementKind.Delimited);
                writer.Element(list);
            }
        });
        write.Should().Throw<ContractFormatException>().Which.Error.Kind.Should().Be(CodecErrorKind.TooDeep);
    }

    [Fact]
    public void Scalars_have_the_spelling_of_the_core_schema()
    {
        Scalar((ref YamlWriter writer) => writer.Double(double.NaN)).Should().Be(".nan\n");
        Scalar((ref YamlWriter writer) => writer.Double(double.PositiveInfinity)).Should().Be(".inf\n");
        Scalar((ref YamlWriter writer) => writer.Single(float.NegativeInfinity)).Should().Be("-.inf\n");
        Scalar((ref YamlWriter writer) => writer.Bytes([1, 2, 3])).Should().Be("!!binary AQID\n");
        Scalar((ref YamlWriter writer) => writer.Bytes([])).Should().Be("!!binary \"\"\n");
        Scalar((ref YamlWriter writer) => writer.TimeSpan(new TimeSpan(1, 30, 0))).Should().Be("\"01:30:00\"\n");
        Scalar((ref YamlWriter writer) => writer.Guid(Guid.Empty)).Should().Be("00000000-0000-0000-0000-000000000000\n");
        Scalar((ref YamlWriter writer) => DateOnlyCodec.Write(ref writer, new DateOnly(2026, 1, 31))).Should().Be("2026-01-31\n");
        Scalar((ref YamlWriter writer) => VersionCodec.Write(ref writer, new Version(1, 2))).Should().Be("\"1.2\"\n");
        Scalar((ref YamlWriter writer) => VersionCodec.Write(ref writer, new Version(1, 2, 3))).Should().Be("1.2.3\n");
        Scalar((ref YamlWriter writer) => writer.Enum("a,b"u8, 1)).Should().Be("\"a,b\"\n");
    }

    [Fact]
    public void Kept_fields_are_indented_again()
    {
        var kept = new UnknownFields();
        kept.Append("yaml", "extra:\n  - 1\n"u8);
        kept.Append("yaml", "text: |\n  a\n\n  b\n"u8);
        YamlWriting.Of((ref YamlWriter writer) =>
        {
            int list = writer.BeginList(1, ElementKind.Delimited);
            writer.Element(list);
            int record = writer.BeginRecord(2, 0);
            writer.UnknownFields(kept);
            writer.EndRecord(record);
            writer.EndList(list);
        }).Should().Be("- extra:\n    - 1\n  text: |\n    a\n\n    b\n");
    }

    [Fact]
    public void Documents_of_many_start_with_dashes()
    {
        WriteBuffer buffer = WriteBuffer.Rent();
        for (int i = 0; i < 2; i++)
        {
            ContractValue value = ContractValue.ListOf([ContractValue.From(i), ContractValue.Null]);
            YamlFormat.WriteNext<ContractValue, ContractValue>(ref buffer, value, YamlOptions.Default);
        }

        Encoding.UTF8.GetString(buffer.Written).Should().Be("---\n- 0\n- null\n---\n- 1\n- null\n");
        buffer.Return();
    }

    private static string Scalar(YamlWriting.Writing writing) => YamlWriting.Of(writing);
}
