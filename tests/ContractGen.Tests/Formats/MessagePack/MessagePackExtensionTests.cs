using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using ContractGen.Formats.MessagePack;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.MessagePack;

/// <summary>Extensions of any type, typed and in dynamic values.</summary>
public sealed class MessagePackExtensionTests
{
    public static TheoryData<int, string> Headers => new()
    {
        { 0, "C70005" },
        { 1, "D405" },
        { 2, "D505" },
        { 3, "C70305" },
        { 4, "D605" },
        { 8, "D705" },
        { 16, "D805" },
        { 17, "C71105" },
        { 255, "C7FF05" },
        { 256, "C8010005" },
        { 65536, "C90001000005" },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void The_header_is_the_shortest(int length, string header)
    {
        var data = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();
        var value = new MessagePackExtension(5, data);
        var bytes = header + Convert.ToHexString(data);
        Hex.Write(value).Should().Be(bytes);
        Hex.Read<MessagePackExtension>(bytes).Should().Be(value);
        Hex.Read<ContractValue>(bytes).AsExtension().Should().Be(value);
        Hex.Write(ContractValue.From(value)).Should().Be(bytes);
    }

    [Fact]
    public void Dynamic_values_keep_extensions_inside()
    {
        var value = ContractValue.ListOf(
            ContractValue.From(new MessagePackExtension(-128, [1])),
            ContractValue.From(DateTimeOffset.UnixEpoch),
            ContractValue.From(new MessagePackExtension(127, [])),
            ContractValue.From([1, 2]));
        Hex.Write(value).Should().Be("94 D48001 D6FF00000000 C7007F C4020102".Replace(" ", "", StringComparison.Ordinal));
        Hex.Read<ContractValue>(Hex.Write(value)).Should().Be(value);
        value.ToString().Should().Contain("ext(-128, 01)");
    }

    [Fact]
    public void An_instant_with_offset_in_a_dynamic_value_is_written_as_UTC() =>
        Hex.Write(ContractValue.From(new DateTimeOffset(1970, 1, 1, 1, 0, 0, TimeSpan.FromHours(1)))).Should().Be("D6FF00000000");

    [Fact]
    public void Other_formats_have_a_record()
    {
        var value = new MessagePackExtension(-7, [1, 2, 3]);
        JsonCodec.SerializeToString(value).Should().Be("""{"type":-7,"data":"AQID"}""");
        JsonCodec.Deserialize<MessagePackExtension>("""{"data":"AQID","more":[],"type":-7}""").Should().Be(value);
        JsonCodec.SerializeToString(ContractValue.From(value)).Should().Be("""{"type":-7,"data":"AQID"}""");
        JsonCodec.TryDeserialize<MessagePackExtension>("""{"type":128}""", out _, out var error).Should().BeFalse();
        error.Kind.Should().Be(CodecErrorKind.OutOfRange);
    }

    [Theory]
    [InlineData("C0", CodecErrorKind.UnexpectedNull)]
    [InlineData("C40100", CodecErrorKind.TypeMismatch)]
    [InlineData("D405", CodecErrorKind.UnexpectedEnd)]
    [InlineData("C7", CodecErrorKind.UnexpectedEnd)]
    [InlineData("C9FFFFFFFF05", CodecErrorKind.UnexpectedEnd)]
    public void What_is_no_extension_is_refused(string bytes, CodecErrorKind kind) => Hex.Error<MessagePackExtension>(bytes).Kind.Should().Be(kind);

    [Fact]
    public void Equality_is_that_of_type_and_content()
    {
        var value = new MessagePackExtension(1, [2]);
        (value == new MessagePackExtension(1, [2])).Should().BeTrue();
        (value != new MessagePackExtension(2, [2])).Should().BeTrue();
        value.Equals((object)new MessagePackExtension(1, [3])).Should().BeFalse();
        value.GetHashCode().Should().Be(new MessagePackExtension(1, [2]).GetHashCode());
        default(MessagePackExtension).Should().Be(new MessagePackExtension(0, []));
    }
}
