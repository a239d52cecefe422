using System.Diagnostics;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Json;

public sealed class JsonReaderDepthTests
{
    private const int SmallStack = 256 * 1024;

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Ten_megabytes_of_brackets_are_refused_at_once_on_a_small_stack(char bracket)
    {
        byte[] input = new byte[10_000_000];
        byte[] piece = bracket == '[' ? "["u8.ToArray() : "{\"\":"u8.ToArray();
        for (int position = 0; position + piece.Length <= input.Length; position += piece.Length)
        {
            piece.CopyTo(input.AsSpan(position));
        }

        OnSmallStack(() =>
        {
            var watch = Stopwatch.StartNew();
            CodecError skipped = JsonTree.Skip(input);
            CodecError read = JsonTree.Read(input, out _);
            watch.ElapsedMilliseconds.Should().BeLessThan(1_000);
            skipped.Kind.Should().Be(CodecErrorKind.TooDeep);
            skipped.Offset.Should().Be(64 * piece.Length);
            read.Should().Be(skipped);
        });
    }

    [Theory]
    [InlineData(64, 64, CodecErrorKind.None)]
    [InlineData(65, 64, CodecErrorKind.TooDeep)]
    [InlineData(1_000, 1_000, CodecErrorKind.None)]
    [InlineData(1_001, 1_000, CodecErrorKind.TooDeep)]
    [InlineData(300_000, int.MaxValue, CodecErrorKind.None)]
    public void Skipping_counts_levels_without_a_stack(int depth, int limit, CodecErrorKind expected)
    {
        var options = new JsonOptions { Limits = new CodecLimits { MaxDepth = limit } };
        OnSmallStack(() =>
        {
            // Lists and objects in an irregular order, so that a lost level would meet the wrong bracket.
            var text = new System.Text.StringBuilder();
            for (int level = 0; level < depth; level++)
            {
                text.Append(IsList(level) ? "[" : "{\"k\":");
            }

            text.Append('0');
            for (int level = depth - 1; level >= 0; level--)
            {
                text.Append(IsList(level) ? ",1]" : ",\"l\":1}");
            }

            JsonTree.Skip(System.Text.Encoding.ASCII.GetBytes(text.ToString()), options).Kind.Should().Be(expected);
        });

        static bool IsList(int level) => (level * 2654435761 >> 7 & 1) == 0;
    }

    private static void OnSmallStack(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                failure = Record.Exception(action);
            },
            SmallStack);
        thread.Start();
        thread.Join();
        failure.Should().BeNull();
    }
}
