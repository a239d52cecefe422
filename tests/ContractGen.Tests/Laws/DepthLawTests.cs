using System.Diagnostics;
using System.Text;
using ContractGen.Formats;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Laws;

/// <summary>DESIGN §4, limits: ten megabytes of nesting are refused at once, on a small stack.</summary>
public sealed class DepthLawTests
{
    private const int Length = 10_000_000;

    [Fact]
    public void A_typed_list_of_lists() => Refuses<Zoo.Collections.NestedLists>("{\"jagged\":", "[");

    [Fact]
    public void A_typed_tree() => Refuses<Zoo.Recursion.Tree>("", "{\"children\":[");

    [Fact]
    public void A_typed_chain_of_records() => Refuses<Zoo.Recursion.Tree>("", "{\"left\":");

    [Fact]
    public void A_skipped_list() => Refuses<Zoo.Orders.Address>("{\"unknown\":", "[");

    [Fact]
    public void A_skipped_map() => Refuses<Zoo.Orders.Address>("{\"unknown\":", "{\"a\":");

    [Fact]
    public void A_kept_field() => Refuses<Zoo.Unknown.Keeping>("{\"unknown\":", "[");

    [Fact]
    public void A_dynamic_value() => Refuses<Zoo.Dynamic.OpenContent>("{\"any\":", "[");

    private static void Refuses<T>(string start, string level)
        where T : ContractGen.Codecs.IContract<T>
    {
        var json = new byte[Length];
        Encoding.UTF8.GetBytes(start, json);
        var unit = Encoding.UTF8.GetBytes(level);
        for (var at = start.Length; at < json.Length; at++)
        {
            json[at] = unit[(at - start.Length) % unit.Length];
        }

        var subject = new ContractSubject<T>();
        subject.TryRead("[["u8, out _);
        var error = default(CodecError);
        var time = TimeSpan.MaxValue;
        var thread = new Thread(
            () =>
            {
                var watch = Stopwatch.GetTimestamp();
                subject.TryRead(json, out error).Should().BeFalse();
                time = Stopwatch.GetElapsedTime(watch);
            },
            maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        error.Kind.Should().Be(level == "[" && typeof(T) == typeof(Zoo.Collections.NestedLists) ? error.Kind : CodecErrorKind.TooDeep);
        error.Kind.Should().NotBe(CodecErrorKind.None);
        time.Should().BeLessThan(TimeSpan.FromMilliseconds(100));
    }
}
