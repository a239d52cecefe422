using System.Text;
using System.Text.Json;
using ContractGen.Buffers;
using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Json;

public sealed class JsonWriterTests
{
    private delegate void Writing(ref JsonWriter writer);

    [Fact]
    public void Records_lists_and_maps_close_over_their_last_comma()
    {
        Write((ref JsonWriter writer) =>
        {
            int record = writer.BeginRecord(5, 0);
            writer.Field("a"u8, 1);
            int list = writer.BeginList(2, ElementKind.Varint);
            writer.Int32(1);
            writer.Int32(-2);
            writer.EndList(list);
            writer.Field("b"u8, 2);
            writer.EndList(writer.BeginList(0, ElementKind.Varint));
            writer.Field("c"u8, 3);
            writer.EndRecord(writer.BeginRecord(0, 0));
            writer.NullField("d"u8, 4);
            writer.AbsentField("gone"u8, 5);
            writer.Field("größe"u8, 6);
            int map = writer.BeginMap(3);
            int entry = writer.BeginEntry(map);
            writer.KeyString("k\n");
            writer.Boolean(true);
            writer.EndEntry(entry);
            writer.KeyInt64(long.MinValue);
            writer.Boolean(false);
            writer.KeyUInt64(ulong.MaxValue);
            writer.Null();
            writer.KeyBoolean(true);
            writer.Number("12345678901234567890123"u8);
            writer.EndMap(map);
            writer.EndRecord(record);
        }).Should().Be("""{"a":[1,-2],"b":[],"c":{},"d":null,"größe":{"k\n":true,"-9223372036854775808":false,"18446744073709551615":null,"true":12345678901234567890123}}""");
    }

    [Fact]
    public void A_field_name_of_any_length_is_written()
    {
        for (int length = 1; length <= 200; length++)
        {
            byte[] name = Encoding.UTF8.GetBytes(new string('n', length));
            byte[] json = WriteBytes((ref JsonWriter writer) =>
            {
                int record = writer.BeginRecord(1000, 0);
                for (int i = 0; i < 1000; i++)
                {
                    writer.Field(name, 1);
                    writer.Guid(Guid.Empty);
                }

                writer.EndRecord(record);
            });

            json.Length.Should().Be(1 + (1000 * (length + 3 + 38 + 1)));
        }
    }

    [Fact]
    public void The_discriminator_of_a_union_comes_first_in_its_record() =>
        Write((ref JsonWriter writer) =>
        {
            int list = writer.BeginList(2, ElementKind.Delimited);
            int union = writer.BeginCase("$type"u8, "ci\"rcle"u8, 1);
            int record = writer.BeginRecord(1, 0);
            writer.Field("r"u8, 1);
            writer.Int32(2);
            writer.EndRecord(record);
            writer.EndCase(union);
            union = writer.BeginCase("$type"u8, "empty"u8, 2);
            writer.EndRecord(writer.BeginRecord(0, 0));
            writer.EndCase(union);
            writer.EndList(list);
        }).Should().Be("""[{"$type":"ci\"rcle","r":2},{"$type":"empty"}]""");

    [Fact]
    public void Unknown_fields_are_written_back_unless_they_came_from_another_format()
    {
        UnknownFields json = new();
        json.Append("json", "\"x\":[1, 2],"u8);
        json.Append("json", "\"y\":{},"u8);
        UnknownFields other = new();
        other.Append("msgpack", [0xA1]);

        Write((ref JsonWriter writer) =>
        {
            int record = writer.BeginRecord(1, 0);
            writer.Field("a"u8, 1);
            writer.Int32(1);
            writer.UnknownFields(json);
            writer.UnknownFields(other);
            writer.EndRecord(record);
        }).Should().Be("""{"a":1,"x":[1, 2],"y":{}}""");
    }

    [Fact]
    public void Bytes_are_base64()
    {
        foreach (int length in (int[])[0, 1, 2, 3, 4, 57, 1000, 100_000])
        {
            byte[] bytes = new byte[length];
            new Random(length).NextBytes(bytes);
            Write((ref JsonWriter writer) => writer.Bytes(bytes)).Should().Be($"\"{Convert.ToBase64String(bytes)}\"");
        }
    }

    [Fact]
    public void Dates_and_times_are_written_as_the_base_library_reads_them()
    {
        Random random = new(7);
        for (int i = 0; i < 20_000; i++)
        {
            long unit = (long)Math.Pow(10, random.Next(12));
            long ticks = random.NextInt64(DateTime.MinValue.Ticks + TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay) / unit * unit;
            DateTimeOffset instant = new(Math.Max(ticks, TimeSpan.TicksPerDay), TimeSpan.FromMinutes(i % 3 == 0 ? 0 : random.Next(-840, 841)));
            DateTimeOffset back = JsonSerializer.Deserialize<DateTimeOffset>(Write((ref JsonWriter writer) => writer.DateTimeOffset(instant)));
            if (!back.EqualsExact(instant))
            {
                back.Should().BeExactly(instant);
            }

            DateTime local = new(instant.Ticks, i % 2 == 0 ? DateTimeKind.Utc : DateTimeKind.Unspecified);
            DateTime backLocal = JsonSerializer.Deserialize<DateTime>(Write((ref JsonWriter writer) => writer.DateTime(local)));
            if (backLocal != local || backLocal.Kind != local.Kind)
            {
                backLocal.Should().Be(local).And.BeIn(local.Kind);
            }
        }
    }

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void What_is_no_number_in_JSON_is_refused_or_written_as_text(double value, string text)
    {
        Action refused = () => Write((ref JsonWriter writer) => writer.Double(value));
        refused.Should().Throw<ContractFormatException>().Which.Error.Kind.Should().Be(CodecErrorKind.OutOfRange);
        Action refusedToo = () => Write((ref JsonWriter writer) => writer.Single((float)value));
        refusedToo.Should().Throw<ContractFormatException>();

        JsonOptions options = new() { NonFinite = JsonNonFinite.String };
        Write((ref JsonWriter writer) => writer.Double(value), options).Should().Be($"\"{text}\"");
        Write((ref JsonWriter writer) => writer.Single((float)value), options).Should().Be($"\"{text}\"");
    }

    [Fact]
    public void Scalars_are_written_as_the_base_library_writes_them()
    {
        Guid guid = new("01234567-89ab-cdef-0123-456789abcdef");
        TimeSpan span = TimeSpan.MinValue;
        Write((ref JsonWriter writer) => writer.Guid(guid)).Should().Be(JsonSerializer.Serialize(guid));
        Write((ref JsonWriter writer) => writer.TimeSpan(span)).Should().Be(JsonSerializer.Serialize(span));
        Write((ref JsonWriter writer) => writer.Double(-1.5e300)).Should().Be(JsonSerializer.Serialize(-1.5e300));
        Write((ref JsonWriter writer) => writer.Single(0.1f)).Should().Be("0.1");
        Write((ref JsonWriter writer) => writer.Enum("on/off"u8, 1)).Should().Be("\"on/off\"");
        Write((ref JsonWriter writer) => writer.UInt32(uint.MaxValue)).Should().Be("4294967295");
        Write((ref JsonWriter writer) => writer.UInt64(ulong.MaxValue)).Should().Be("18446744073709551615");
        Write((ref JsonWriter writer) => writer.Int64(long.MinValue)).Should().Be("-9223372036854775808");
    }

    [Fact]
    public void What_cannot_be_written_is_named_by_its_path()
    {
        Path((ref JsonWriter writer) => writer.Double(double.NaN)).Should().Be("$");
        Path((ref JsonWriter writer) =>
        {
            writer.BeginRecord(2, 0);
            writer.Field("id"u8, 1);
            writer.Int32(1);
            writer.Field("items"u8, 2);
            writer.BeginList(3, ElementKind.Delimited);
            writer.Null();
            writer.BeginRecord(1, 0);
            writer.Field("first name"u8, 1);
            writer.String("ab\ud800");
        }).Should().Be("$.items[1]['first name']");

        static string Path(Writing writing)
        {
            Action write = () => WriteBytes(writing);
            return write.Should().Throw<ContractFormatException>().Which.Error.Path;
        }
    }

    private static string Write(Writing writing, JsonOptions? options = null) =>
        Encoding.UTF8.GetString(WriteBytes(writing, options));

    private static byte[] WriteBytes(Writing writing, JsonOptions? options = null)
    {
        WriteBuffer buffer = WriteBuffer.Rent();
        JsonWriter writer = new(buffer, options ?? JsonOptions.Default);
        writing(ref writer);
        writer.End(ref buffer);
        byte[] written = buffer.Written.ToArray();
        buffer.Return();
        return written;
    }
}
