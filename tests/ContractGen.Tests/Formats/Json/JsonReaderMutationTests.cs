using System.Text;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using ContractGen.Tests.SharedData;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Json;

/// <summary>Damaged documents: success or an error, nothing else, and the base library agrees which.</summary>
public sealed class JsonReaderMutationTests
{
    private const string Small =
        """ {"a":[1,-2.5e3,true,null],"b\n":{"é":"\u00e9\ud83d\ude00 x"},"c":false,"dé":"","e":[[],{}]} """;

    [Fact]
    public void Every_truncation_is_refused_and_the_offset_is_the_end()
    {
        byte[] document = Encoding.UTF8.GetBytes(Small.Trim());
        for (int length = 0; length < document.Length; length++)
        {
            CodecError error = JsonTree.Read(document.AsSpan(0, length), out _);
            error.Kind.Should().BeOneOf(CodecErrorKind.UnexpectedEnd, CodecErrorKind.InvalidText);
            error.Offset.Should().Be(length);
            JsonTree.Skip(document.AsSpan(0, length)).Should().Be(error with { Detail = JsonTree.Skip(document.AsSpan(0, length)).Detail });
        }
    }

    [Fact]
    public void Every_change_of_one_byte_is_judged_as_the_base_library_does()
    {
        byte[] document = Encoding.UTF8.GetBytes(Small);
        for (int position = 0; position < document.Length; position++)
        {
            byte original = document[position];
            for (int value = 0; value < 256; value++)
            {
                document[position] = (byte)value;
                Judge(document);
            }

            document[position] = original;
        }
    }

    [SharedFact("data/twitter.json")]
    public void A_million_mutations_of_real_documents()
    {
        byte[] twitter = SharedFolder.Read("data/twitter.json");
        byte[] citm = SharedFolder.Read("data/citm_catalog.json");
        var random = new Random(20261121);
        var buffer = new byte[400];
        int accepted = 0;
        for (int round = 0; round < 1_000_000; round++)
        {
            byte[] source = (round & 3) == 0 ? citm : twitter;
            int length = random.Next(1, 200);
            int first = random.Next(source.Length - length);
            source.AsSpan(first, length).CopyTo(buffer);

            // A slice of a document rarely is one; bring half of them into brackets.
            if ((round & 1) == 0)
            {
                int start = source.AsSpan(first).IndexOf((byte)'{');
                length = start < 0 ? length : Math.Min(ObjectLength(source.AsSpan(first + start)), 300);
                source.AsSpan(first + Math.Max(start, 0), Math.Min(length, source.Length - first - Math.Max(start, 0))).CopyTo(buffer);
            }

            for (int change = random.Next(4); change > 0; change--)
            {
                buffer[random.Next(length)] = (byte)random.Next(256);
            }

            var input = new ReadOnlySpan<byte>(buffer, 0, length);
            CodecError skipped = JsonTree.Skip(input);
            accepted += skipped.Kind == CodecErrorKind.None ? 1 : 0;
            if ((round & 15) == 0)
            {
                Judge(input.ToArray());
            }
        }

        accepted.Should().BeGreaterThan(1_000);
    }

    private static void Judge(byte[] document)
    {
        CodecError skipped = JsonTree.Skip(document);
        CodecError read = JsonTree.Read(document, out string canonical);
        if (skipped.Kind != read.Kind || skipped.Offset != read.Offset || skipped.Path != read.Path)
        {
            read.Should().Be(skipped, "reading and skipping must agree");
        }

        string? expected = JsonTree.Expected(document);
        if (read.Kind == CodecErrorKind.None ? canonical != expected : expected is not null)
        {
            throw new InvalidOperationException($"{Encoding.Latin1.GetString(document)}: {read}, but {expected}");
        }
    }

    private static int ObjectLength(ReadOnlySpan<byte> text)
    {
        var reader = new JsonReader(text, JsonOptions.Default, populating: false);
        reader.Skip();
        CodecError end = reader.GetError(text);
        reader.End();
        CodecError trailing = reader.GetError(text);
        return end.Kind == CodecErrorKind.None && trailing.Kind == CodecErrorKind.TrailingData ? (int)trailing.Offset : text.Length;
    }
}
