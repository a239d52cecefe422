using ContractGen.Formats;
using ContractGen.Formats.MessagePack;
using ContractGen.Zoo.Collections;
using ContractGen.Zoo.Layouts;
using ContractGen.Zoo.Orders;
using ContractGen.Zoo.Unions;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.MessagePack;

/// <summary>Where a fault is: its offset in the bytes and its path in the document.</summary>
public sealed class MessagePackErrorTests
{
    private static readonly Order Valid = new()
    {
        Id = 1,
        Customer = "Ada",
        CreatedAt = DateTimeOffset.UnixEpoch,
        Items = [new LineItem { Sku = "a" }, new LineItem { Sku = "b", Price = 1.5m }],
    };

    [Fact]
    public void A_scalar_of_the_wrong_type()
    {
        var error = Error(bytes => Replace(bytes, "A5 7072696365 A3312E35", "A5 7072696365 C2C2C2C2"));
        error.Kind.Should().Be(CodecErrorKind.TypeMismatch);
        error.Path.Should().Be("$.items[1].price");
        error.Detail.Should().Be("expected a number, found false");
        error.Line.Should().Be(0);
    }

    [Fact]
    public void Text_that_a_codec_refuses()
    {
        var error = Error(bytes => Replace(bytes, "A5 7072696365 A3312E35", "A5 7072696365 A3312E78"));
        error.Kind.Should().Be(CodecErrorKind.InvalidValue);
        error.Path.Should().Be("$.items[1].price");
    }

    [Fact]
    public void Required_fields_that_are_missing()
    {
        var error = Error(bytes => Replace(bytes, "A3 736B75 A162", "A3 736B78 A162"));
        error.Kind.Should().Be(CodecErrorKind.MissingField);
        error.Path.Should().Be("$.items[1]");
        error.Detail.Should().Be("required fields are missing: sku");
        Hex.Error<Order>("80").Should().BeEquivalentTo(new { Kind = CodecErrorKind.MissingField, Path = "$", Offset = 0 });
    }

    [Fact]
    public void Missing_fields_of_a_record_that_ends_with_the_one_around_it()
    {
        // { "id": 1, "customer": "a", "items": [{}] }
        var error = Hex.Error<Order>("83 A26964 01 A8637573746F6D6572 A161 A56974656D73 91 80");
        error.Path.Should().Be("$.items[0]");
        error.Offset.Should().Be(23);
        // { "items": [{ "sku": "a" }] }: the inner one is complete, the outer one is not
        error = Hex.Error<Order>("81 A56974656D73 91 81A3736B75A161");
        error.Path.Should().Be("$");
        error.Detail.Should().Be("required fields are missing: id, customer");
        error.Offset.Should().Be(0);
    }

    [Fact]
    public void The_end_of_the_input()
    {
        var bytes = MessagePackCodec.SerializeToArray(Valid);
        MessagePackCodec.TryDeserialize<Order>(bytes.AsSpan(0, bytes.AsSpan().IndexOf(Hex.Bytes("A5 7072696365 A3312E35")) + 8), out _, out var error);
        error.Kind.Should().Be(CodecErrorKind.UnexpectedEnd);
        error.Path.Should().Be("$.items[1].price");
    }

    [Fact]
    public void Keys_that_are_none()
    {
        // { "byInt32": { "x": 0 } }
        Hex.Error<EveryKey>("81 A5496E743332 81 A178 00").Should().Match<CodecError>(each => each.Kind == CodecErrorKind.None || each.Path.StartsWith("$"));
        Hex.Error<Order>("81 90 00").Kind.Should().Be(CodecErrorKind.TypeMismatch);
    }

    [Fact]
    public void Fields_go_by_their_names_in_every_layout()
    {
        var error = Hex.Error<ArrayWithGaps>("92 01 A178");
        error.Path.Should().Be("$.second");
        error.Offset.Should().Be(2);
        // in place of the third field, of which there is none, something that is cut short
        Hex.Error<ArrayWithGaps>("93 01 02 92 01").Path.Should().Be("$[2][1]");
        Hex.Error<KeepingLists>("91 92 90 91 A178").Path.Should().Be("$.first[1][0]");
        // { 1: "x" }, { 99: [ ...
        Hex.Error<Order>("81 01 A178").Path.Should().Be("$.id");
        Hex.Error<Order>("81 63 92 01").Path.Should().Be("$['99'][1]");
    }

    [Fact]
    public void The_value_of_a_case_stands_where_the_union_does()
    {
        // [ [ [1, { "radius": "x" }] ], nil ]
        Hex.Error<Drawing>("92 91 92 01 81 A6726164697573 A178 C0").Path.Should().Be("$.shapes[0].radius");
        // [ [ ["circle", ["x"]] ], nil ]
        Hex.Error<Drawing>("92 91 92 A6636972636C65 91 A178 C0").Path.Should().Be("$.shapes[0].radius");
        // a case that there is not
        Hex.Error<Drawing>("92 91 92 09 80 C0").Path.Should().Be("$.shapes[0][0]");
    }

    [Fact]
    public void What_cannot_be_written_goes_by_its_name_in_every_layout()
    {
        Action write = () => MessagePackCodec.SerializeToArray(new ArrayWithGaps { Last = "\ud800" });
        write.Should().Throw<ContractFormatException>().Which.Error.Path.Should().Be("$.last");
    }

    [Fact]
    public void Limits()
    {
        Hex.Error<Order>("80", new MessagePackOptions { Limits = new() { MaxInputBytes = 0 } }).Kind.Should().Be(CodecErrorKind.LimitExceeded);
        Hex.Error<Zoo.Recursion.Tree>("81 A46C656674 81 A46C656674 81 A46C656674 C0", new MessagePackOptions { Limits = new() { MaxDepth = 2 } }).Kind.Should().Be(CodecErrorKind.TooDeep);
    }

    [Theory]
    [InlineData(int.MaxValue, 90_000, CodecErrorKind.None)]
    [InlineData(90_001, 90_000, CodecErrorKind.None)]
    [InlineData(90_000, 90_000, CodecErrorKind.TooDeep)]
    public void A_depth_without_limit_sets_nothing_aside(int limit, int depth, CodecErrorKind expected)
    {
        byte[] document = [0x81, 0xA1, 0x78, .. Enumerable.Repeat((byte)0x91, depth), 0xC0];
        MessagePackCodec.TryDeserialize<Unnumbered>(document, out _, out var error, new MessagePackOptions { Limits = new() { MaxDepth = limit } });
        error.Kind.Should().Be(expected);
    }

    private static CodecError Error(Func<byte[], byte[]> damage)
    {
        var bytes = damage(MessagePackCodec.SerializeToArray(Valid));
        MessagePackCodec.TryDeserialize<Order>(bytes, out _, out var error).Should().BeFalse();
        return error;
    }

    private static byte[] Replace(byte[] bytes, string from, string to)
    {
        var old = Hex.Bytes(from);
        var at = bytes.AsSpan().IndexOf(old);
        at.Should().BeGreaterThanOrEqualTo(0);
        return [.. bytes.AsSpan(0, at), .. Hex.Bytes(to), .. bytes.AsSpan(at + old.Length)];
    }
}
