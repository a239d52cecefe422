using ContractGen.Formats;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Laws;

/// <summary>DESIGN §4, limits: ten megabytes of nesting are refused at once, on a small stack.</summary>
public sealed class DepthLawTests
{
    private const int Length = 10_000_000;

    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    public static TheoryData<string> Formats => [.. LawFormat.All.Where(each => each.Nesting is not null).Select(each => each.ToString())];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_typed_list_of_lists(string format) => Refuses<Zoo.Collections.NestedLists>(
        format, nesting => nesting.Field("jagged"), nesting => nesting.List, CodecErrorKind.TooDeep, CodecErrorKind.TypeMismatch);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_typed_tree(string format) => Refuses<Zoo.Recursion.Tree>(format, _ => [], nesting => [.. nesting.Field("children"), .. nesting.List]);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_typed_chain_of_records(string format) => Refuses<Zoo.Recursion.Tree>(format, _ => [], nesting => nesting.Field("left"));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_skipped_list(string format) => Refuses<Zoo.Orders.Address>(format, nesting => nesting.Field("unknown"), nesting => nesting.List);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_skipped_map(string format) => Refuses<Zoo.Orders.Address>(format, nesting => nesting.Field("unknown"), nesting => nesting.Field("a"));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_kept_field(string format) => Refuses<Zoo.Unknown.Keeping>(format, nesting => nesting.Field("unknown"), nesting => nesting.List);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_dynamic_value(string format) => Refuses<Zoo.Dynamic.OpenContent>(format, nesting => nesting.Field("any"), nesting => nesting.List);

    private static void Refuses<T>(string format, Func<Nesting, byte[]> start, Func<Nesting, byte[]> level, params CodecErrorKind[] kinds)
        where T : ContractGen.Codecs.IContract<T>
    {
        var nesting = LawFormat.Of(format).Nesting!;
        var document = new byte[Length];
        var opening = start(nesting);
        var unit = level(nesting);
        opening.CopyTo(document, 0);
        for (var at = opening.Length; at < document.Length; at++)
        {
            document[at] = unit[(at - opening.Length) % unit.Length];
        }

        var subject = new ContractSubject<T>(LawFormat.Of(format));
        subject.TryRead(document.AsSpan(0, 4), out _);
        var error = default(CodecError);
        var time = TimeSpan.MaxValue;
        var thread = new Thread(
            () => time = LeastTime.Of(Limit, () => subject.TryRead(document, out error).Should().BeFalse()),
            maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        error.Kind.Should().BeOneOf(kinds.Length == 0 ? [CodecErrorKind.TooDeep] : kinds);
        time.Should().BeLessThan(Limit);
    }
}
