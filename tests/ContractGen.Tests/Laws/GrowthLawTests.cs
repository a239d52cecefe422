using System.Buffers;
using ContractGen.Zoo.Orders;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Laws;

/// <summary>Wherever in a text the buffer grows, in what is ASCII or behind it, nothing of it is lost.</summary>
public sealed class GrowthLawTests
{
    public static TheoryData<string> Formats => [.. LawFormat.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Long_text_is_whole(string format)
    {
        var codec = LawFormat.Of(format).Codec;
        foreach (var ascii in new[] { 0, 1, 5, 8, 16, 31, 32, 100, 5_000 })
        {
            foreach (var letter in new[] { "é", "漢", "\U0001F600" })
            {
                foreach (var count in new[] { 1, 20, 200, 15_000, 40_000 })
                {
                    var text = new string('a', ascii) + string.Concat(Enumerable.Repeat(letter, count)) + "z";
                    var order = new Order { Id = 1, Customer = text, Comment = text };

                    using var pooled = codec.Serialize(order);
                    Texts(codec.Deserialize<Order>(pooled.Span)).Should().Be((text, text));
                    var output = new ArrayBufferWriter<byte>(256);
                    codec.Serialize(order, output);
                    output.WrittenSpan.SequenceEqual(pooled.Span).Should().BeTrue();
                }
            }
        }
    }

    private static (string Customer, string? Comment) Texts(Order order) => (order.Customer, order.Comment);
}
