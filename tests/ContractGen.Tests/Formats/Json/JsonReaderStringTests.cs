using System.Text;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Json;

public sealed class JsonReaderStringTests
{
    private static readonly string[] Pieces = ["\"", "\\", "\n", "é", "漢", "😀", "\u2028", "\u007f"];

    [Fact]
    public void Special_characters_are_decoded_at_every_position_of_every_length()
    {
        for (int length = 0; length < 80; length++)
        {
            for (int position = 0; position <= length; position++)
            {
                foreach (string piece in Pieces)
                {
                    string text = new string('a', position) + piece + new string('b', length - position);
                    string escaped = text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\u000a");
                    byte[] input = Encoding.UTF8.GetBytes("\"" + escaped + "\"");

                    (string Text, string Utf8, CodecErrorKind Kind) read = Read(input, null);
                    if (read != (text, text, CodecErrorKind.None))
                    {
                        read.Should().Be((text, text, CodecErrorKind.None));
                    }
                }
            }
        }
    }

    [Fact]
    public void A_control_character_or_a_damaged_byte_is_a_fault_at_its_offset()
    {
        for (int length = 1; length < 80; length++)
        {
            for (int position = 0; position < length; position++)
            {
                byte[] input = Encoding.UTF8.GetBytes("\"" + new string('a', length) + "\"    ");
                input[position + 1] = 0x1F;
                Fault(input).Should().Be((CodecErrorKind.Syntax, (long)position + 1));
                input[position + 1] = 0xFF;
                Fault(input).Should().Be((CodecErrorKind.InvalidText, (long)position + 1));
            }
        }
    }

    [Theory]
    [InlineData("\\ud800", 1)]
    [InlineData("ab\\udc00", 3)]
    [InlineData("é\\ud800\\ud800", 3)]
    [InlineData("\\ud83dx", 1)]
    public void A_lone_surrogate_is_a_fault_at_its_escape(string text, long offset) =>
        Fault(Encoding.UTF8.GetBytes("\"" + text + "\"")).Should().Be((CodecErrorKind.InvalidText, offset));

    [Theory]
    [InlineData("same")]
    [InlineData("")]
    [InlineData("sämé \n")]
    public void Populating_returns_the_existing_text_when_it_is_the_same(string existing)
    {
        byte[] input = Encoding.UTF8.GetBytes("\"" + existing.Replace("\n", "\\n") + "\"");
        Read(input, existing).Text.Should().BeSameAs(existing);
        Read(input, "other").Text.Should().Be(existing);
    }

    private static (CodecErrorKind Kind, long Offset) Fault(byte[] input)
    {
        CodecError skipped = JsonTree.Skip(input);
        JsonTree.Read(input, out _).Should().Be(skipped);
        return (skipped.Kind, skipped.Offset);
    }

    private static (string Text, string Utf8, CodecErrorKind Kind) Read(byte[] input, string? existing)
    {
        var reader = new JsonReader(input, JsonOptions.Default, populating: true);
        string text = reader.String(existing);
        var second = new JsonReader(input, JsonOptions.Default, populating: true);
        string utf8 = Encoding.UTF8.GetString(second.Utf8());
        reader.End();
        second.End();
        return (text, utf8, reader.GetError(input).Kind);
    }
}
