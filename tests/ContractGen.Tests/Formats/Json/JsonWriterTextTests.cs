using System.Text;
using System.Text.Json;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Json;

public sealed class JsonWriterTextTests
{
    [Fact]
    public void Every_code_unit_is_read_back_by_the_base_library()
    {
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            if (char.IsSurrogate((char)unit))
            {
                continue;
            }

            string text = $"a{(char)unit}b";
            string? back = JsonSerializer.Deserialize<string>(JsonCodec.SerializeToArray<string, TextCodec>(text));
            if (back != text)
            {
                back.Should().Be(text, "U+{0:X4} must survive", unit);
            }
        }
    }

    [Theory]
    [InlineData("\"", "\"\\\"\"")]
    [InlineData("\\", "\"\\\\\"")]
    [InlineData("/", "\"/\"")]
    [InlineData("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"")]
    [InlineData("\0\u001f\u007f", "\"\\u0000\\u001f\u007f\"")]
    [InlineData("<&'+>", "\"<&'+>\"")]
    [InlineData("é€😀\u2028", "\"é€😀\u2028\"")]
    public void Only_quotes_backslashes_and_control_characters_are_escaped(string text, string expected) =>
        JsonCodec.SerializeToString<string, TextCodec>(text).Should().Be(expected);

    [Theory]
    [InlineData("\n")]
    [InlineData("\"")]
    [InlineData("\u007f")]
    [InlineData("é")]
    [InlineData("語")]
    [InlineData("\u8000")]
    [InlineData("\uffff")]
    [InlineData("😀")]
    public void A_special_character_in_any_place_of_any_length_survives(string special)
    {
        for (int length = 0; length <= 130; length++)
        {
            string plain = string.Create(length, 0, static (text, _) =>
            {
                for (int i = 0; i < text.Length; i++)
                {
                    text[i] = (char)('0' + (i % 43));
                }
            });
            for (int at = 0; at <= length; at++)
            {
                string text = plain.Insert(at, special);
                string? back = JsonSerializer.Deserialize<string>(JsonCodec.SerializeToArray<string, TextCodec>(text));
                if (back != text)
                {
                    back.Should().Be(text);
                }
            }
        }
    }

    [Fact]
    public void Text_around_the_piece_length_of_the_slow_road_survives()
    {
        for (int length = 1020; length <= 1030; length++)
        {
            string text = "\n" + new string('x', length - 1) + "😀" + new string('語', 3000) + "\n";
            JsonSerializer.Deserialize<string>(JsonCodec.SerializeToArray<string, TextCodec>(text)).Should().Be(text);
            text = "😀" + new string('"', length) + "😀";
            JsonSerializer.Deserialize<string>(JsonCodec.SerializeToArray<string, TextCodec>(text)).Should().Be(text);
        }
    }

    [Fact]
    public void Runs_of_one_two_three_and_four_bytes_survive_in_any_order()
    {
        var random = new Random(20261121);
        string[] kinds = ["a", "\u007f", "\n", "\u0080", "é", "\u07ff", "\u0800", "語", "\ud7ff", "\ue000", "\uffff", "😀"];
        var text = new StringBuilder();
        for (int document = 0; document < 5000; document++)
        {
            text.Clear();
            int runs = random.Next(1, 8);
            for (int run = 0; run < runs; run++)
            {
                text.Insert(text.Length, kinds[random.Next(kinds.Length)], random.Next(1, 20));
            }

            string expected = text.ToString();
            string? back = JsonSerializer.Deserialize<string>(JsonCodec.SerializeToArray<string, TextCodec>(expected));
            if (back != expected)
            {
                back.Should().Be(expected);
            }
        }
    }

    // not as theory data, which goes through UTF-8
    [Fact]
    public void A_lone_surrogate_is_refused()
    {
        Refuses("\ud800", 0);
        Refuses("ab\udc00", 2);
        Refuses("a\ud83d\ud83d\ude00", 1);
        Refuses("0123456789012345678901234567890123456789\ud83d", 40);

        static void Refuses(string text, int index)
        {
            Action write = () => JsonCodec.SerializeToArray<string, TextCodec>(text);

            CodecError error = write.Should().Throw<ContractFormatException>().Which.Error;
            error.Kind.Should().Be(CodecErrorKind.InvalidText);
            error.Detail.Should().EndWith($"at index {index}");
        }
    }

    [Fact]
    public void A_lone_surrogate_behind_the_first_piece_is_refused_at_its_index()
    {
        Action write = () => JsonCodec.SerializeToArray<string, TextCodec>("\n" + new string('x', 5000) + "\ud800y");

        write.Should().Throw<ContractFormatException>().Which.Error.Detail.Should().EndWith("at index 5001");
    }

    [Fact]
    public void Long_text_grows_the_buffer()
    {
        string text = string.Concat(Enumerable.Repeat("0123456789é\n", 100_000));

        byte[] json = JsonCodec.SerializeToArray<string, TextCodec>(text);

        JsonSerializer.Deserialize<string>(json).Should().Be(text);
        Encoding.UTF8.GetString(json).Should().NotContain("\\u");
    }
}
